import { useTranslation } from 'react-i18next'
import type { Source } from '../domain/record.ts'
import styles from './SourceEntry.module.css'

/** One source as a reader needs it to check a fact: title with link, publisher, date, kind. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const { t } = useTranslation()
  return (
    <article className={styles.entry} lang="">
      <p className={styles.title}>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </p>
      <p className={styles.about}>
        {[source.publisher, source.date ?? t('source.undated'), t(`source.kind.${source.kind}`)].join(' · ')}
      </p>
      {source.url ? null : <p className={styles.about}>{t('source.no-link')}</p>}
    </article>
  )
}
