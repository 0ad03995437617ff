import { useTranslation } from 'react-i18next'
import type { OutputRow } from '../../derive/theme/theme-profile-outputs.ts'
import { MechanismShortName } from '../../parts/links/MechanismShortName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'
import styles from './ThemeOutput.module.css'

/** One output: year, title, kind, whose it is, what it is for. The title leads to the document where a source gives its address. */
export function ThemeOutput({ row: { mechanism, output } }: { readonly row: OutputRow }) {
  const { t } = useTranslation()
  const { title, kind, year, text, url, sources } = output
  return (
    <div className={styles.entry}>
      <span className={styles.year}>{year ?? t('theme-page.outputs.no-year')}</span>
      <div>
        <p className={styles.title}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        <p className={styles.about}>
          {t(`output-kind.${kind}`)}
          {' · '}
          <MechanismShortName mechanism={mechanism} />
        </p>
        <p>
          {text}
          <SourceMarks mechanism={mechanism.id} sources={sources} />
        </p>
      </div>
    </div>
  )
}
