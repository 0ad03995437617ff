import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../../api/atlas-queries.ts'
import type { Slide } from '../../../domain/deck.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import styles from './DeckEditor.module.css'

interface Props {
  readonly slide: Slide
  readonly onChange: (slide: Slide) => void
}

/** The sources that a copied slide names at its foot: words that are changed may no longer rest on them. */
export function SourceFields({ slide, onChange }: Props) {
  const { t } = useTranslation()
  const { data } = useQuery(sourcesQuery)
  const { sources } = slide
  if (sources.length === 0) return null
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('decks.sources.title')}</legend>
      <ul className={styles.sources}>
        {sources.map(({ mechanism, source }, at) => {
          const found = data?.[mechanism]?.find(({ id }) => id === source)
          const title = found ? `${found.publisher}: ${found.title}` : `${mechanism} ${source}`
          return (
            <li key={`${mechanism} ${source}`} className={styles.source}>
              <span>{title}</span>
              <Button
                look="icon"
                aria-label={t('decks.sources.remove', { title })}
                onPress={() => onChange({ ...slide, sources: sources.toSpliced(at, 1) })}
              >
                <Icon name="close" size={14} />
              </Button>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
