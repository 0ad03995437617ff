import { useTranslation } from 'react-i18next'
import type { ThemeProfile } from '../../derive/theme/theme-profile.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { FamilyMark } from '../../parts/atlas/FamilyMark.tsx'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Chip } from '../../ui/controls/Chip.tsx'
import { Facts } from '../../ui/layout/Facts.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { OutputsSection } from './OutputsSection.tsx'
import { PrioritiesSection } from './PrioritiesSection.tsx'
import { ReachSection } from './ReachSection.tsx'
import styles from './ThemePage.module.css'
import { UnreachedSection } from './UnreachedSection.tsx'
import { ThemeLink } from '../../parts/links/PlaceLink.tsx'
import { BarRow } from '../../ui/layout/BarRow.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { IndexTheme } from '../../domain/theme.ts'
import { Icon } from '../../ui/controls/Icon.tsx'

/** The panel of a theme from its finished profile. */
export function ThemePage({ profile }: { readonly profile: ThemeProfile }) {
  const { t } = useTranslation()
  const { theme, family } = profile
  return (
    <PanelFrame
      title={t(`theme.${theme.code}`)}
      above={
        <Chip>
          <FamilyMark family={family.code} />
          {t(`family.${family.code}`)}
        </Chip>
      }
      below={<p className={styles.definition}>{theme.definition}</p>}
      close={<CloseLink label={t('theme-page.close')} />}
    >
      <ThemeFacts profile={profile} />
      <PrioritiesSection profile={profile} />
      <ReachSection profile={profile} />
      <UnreachedSection unreached={profile.unreached} />
      <OutputsSection outputs={profile.outputs} />
      <RelatedSection profile={profile} />
      <ThemeSwitch previous={profile.previous} next={profile.next} />
    </PanelFrame>
  )
}

function ThemeFacts({ profile }: { readonly profile: ThemeProfile }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { running, central, reach, outputs } = profile
  const facts = [
    { figure: words.number(running.length), label: t('theme-page.facts.mechanisms', { count: running.length }) },
    { figure: words.number(central), label: t('theme-page.facts.central') },
    { figure: words.number(reach.length), label: t('theme-page.facts.countries', { count: reach.length }) },
    { figure: words.number(outputs.length), label: t('theme-page.facts.outputs', { count: outputs.length }) },
  ]
  return (
    <div className={styles.facts}>
      <Facts facts={facts} />
      <p className={styles.counted}>{t('theme-page.facts.counted', { roles: view.roles })}</p>
    </div>
  )
}

/** The themes that stand most often beside this one among a mechanism's priorities. */
function RelatedSection({ profile }: { readonly profile: ThemeProfile }) {
  const { t } = useTranslation()
  const { related, running } = profile
  if (related.length === 0) return null
  return (
    <Section title={t('theme-page.related.title')} note={t('theme-page.related.note', { count: running.length })}>
      <ul>
        {related.map(({ theme, together }) => (
          <li key={theme.code}>
            <BarRow
              label={
                <ThemeLink code={theme.code} className={styles.link}>
                  <FamilyMark family={theme.family} />
                  {t(`theme.short.${theme.code}`)}
                </ThemeLink>
              }
              share={together / running.length}
              value={t('theme-page.related.together', { together, all: running.length })}
              colour={`var(--colour-family-${theme.family})`}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface Props {
  readonly previous: IndexTheme
  readonly next: IndexTheme
}

/** The way to the themes before and after, in a circle through all of them. */
function ThemeSwitch({ previous, next }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={styles.switch} aria-label={t('theme-page.switch.label')}>
      <ThemeLink code={previous.code} className={styles.themeSwitchLink}>
        <span className={styles.arrow}>
          <Icon name="back" />
        </span>
        <span>
          <span className={styles.word}>{t('theme-page.switch.previous')}</span> {t(`theme.short.${previous.code}`)}
        </span>
      </ThemeLink>
      <ThemeLink code={next.code} className={styles.themeSwitchLink}>
        <span>
          <span className={styles.word}>{t('theme-page.switch.next')}</span> {t(`theme.short.${next.code}`)}
        </span>
        <span className={`${styles.arrow} ${styles.onward}`}>
          <Icon name="back" />
        </span>
      </ThemeLink>
    </nav>
  )
}
