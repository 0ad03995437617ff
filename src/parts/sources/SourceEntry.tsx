import { useTranslation } from 'react-i18next'
import { sourceCitation } from '../../derive/mechanism/source-citation.ts'
import type { Source } from '../../domain/record.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import styles from './SourceEntry.module.css'

/** One source as a reader needs it to check a fact: title with link, publisher, date, kind. The language of its title is not known. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  return (
    <article className={styles.entry}>
      <p className={styles.title}>
        <bdi lang="">
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </bdi>
      </p>
      <p className={styles.about}>{sourceCitation(source, words)}</p>
      {source.url ? null : <p className={styles.about}>{t('source.no-link')}</p>}
    </article>
  )
}
