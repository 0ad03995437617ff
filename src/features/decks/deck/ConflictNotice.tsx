import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../../api/own-decks-writer.ts'
import { ownDecksQuery } from '../../../api/own-decks.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import styles from './ConflictNotice.module.css'
import { DeckNewsNotice } from './DeckNewsNotice.tsx'
import { useDeckDeeds } from './use-deck-deeds.ts'

interface Props {
  readonly id: string
  /** Whether the other window deleted the deck. */
  readonly isDeleted: boolean
}

/** Two windows changed one deck: both versions are kept until the reader chooses. */
export function ConflictNotice({ id, isDeleted }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { data: all = [] } = useQuery(ownDecksQuery)
  const deeds = useDeckDeeds()
  const own = all.find((one) => one.id === id)
  if (own?.kind !== 'whole') return null
  const { deck } = own
  const how = isDeleted ? 'deleted' : 'changed'
  return (
    <Notice title={t(`decks.conflict.${how}.title`, { title: deck.title })}>
      <p>{t(`decks.conflict.${how}.lead`)}</p>
      <div className={styles.choices}>
        {isDeleted ? null : (
          <Button look="strong" onPress={() => void deeds.keepBoth(deck)}>
            {t('decks.conflict.keep-both')}
          </Button>
        )}
        <Button onPress={() => writerOf(queries).takeStored(id)}>{t(`decks.conflict.${how}.take-theirs`)}</Button>
        <Button onPress={() => void writerOf(queries).overwrite(id)}>{t(`decks.conflict.${how}.keep-mine`)}</Button>
      </div>
      <DeckNewsNotice deeds={deeds} />
    </Notice>
  )
}
