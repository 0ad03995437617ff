import { useTranslation } from 'react-i18next'
import type { ThemeProfile } from '../../derive/theme/theme-profile.ts'
import { FamilyMark } from '../../parts/atlas/FamilyMark.tsx'
import { ThemeLink } from '../../parts/links/PlaceLink.tsx'
import { BarRow } from '../../ui/layout/BarRow.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import styles from './RelatedSection.module.css'

/** The themes that stand most often beside this one among a mechanism's priorities. */
export function RelatedSection({ profile }: { readonly profile: ThemeProfile }) {
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
