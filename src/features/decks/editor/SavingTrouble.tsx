import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../../api/own-decks-writer.ts'
import { savingQuery, ownDecksQuery } from '../../../api/own-decks.ts'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import styles from './SavingTrouble.module.css'
import { DeckNewsNotice } from '../deck/DeckNewsNotice.tsx'
import { useDeckDeeds } from '../deck/use-deck-deeds.ts'

/** Why the latest change of own decks is not kept, and what can be done about it; nothing where it is kept. */
export function SavingTrouble() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { data: saving } = useQuery(savingQuery)
  if (saving?.kind === 'conflict') return <ConflictNotice id={saving.id} isDeleted={saving.stored === null} />
  if (saving?.kind !== 'failed') return null
  return (
    <Notice title={t('decks.saving.failed')}>
      <p>{t(`decks.problem.${saving.problem}`)}</p>
      <TextButton onPress={() => void writerOf(queries).flush()}>{t('decks.saving.again')}</TextButton>
    </Notice>
  )
}

interface Props {
  readonly id: string
  /** Whether the other window deleted the deck. */
  readonly isDeleted: boolean
}

/** Two windows changed one deck: both versions are kept until the reader chooses. */
function ConflictNotice({ id, isDeleted }: Props) {
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
