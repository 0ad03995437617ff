import { useTranslation } from 'react-i18next'
import type { ThemeProfile } from '../../derive/theme/theme-profile.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { FamilyMark } from '../../parts/atlas/FamilyMark.tsx'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { Chip } from '../../ui/controls/Chip.tsx'
import { Facts } from '../../ui/layout/Facts.tsx'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { OutputsSection } from './OutputsSection.tsx'
import { PrioritiesSection } from './PrioritiesSection.tsx'
import { ReachSection } from './ReachSection.tsx'
import { RelatedSection } from './RelatedSection.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import styles from './ThemePage.module.css'
import { UnreachedSection } from './UnreachedSection.tsx'

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
  const { view, words } = useAtlas()
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
