import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../api/own-decks-writer.ts'
import { savingQuery } from '../../api/own-decks.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextButton } from '../../ui/TextButton.tsx'
import styles from './DeckEditor.module.css'

/** Whether the latest change is kept; where it could not be, why, and the way to try again. */
export function SavingState() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { data: saving } = useQuery(savingQuery)
  return (
    <div role="status" className={styles.quiet}>
      {saving?.kind === 'failed' ? (
        <Notice title={t('decks.saving.failed')}>
          <p>{t(`decks.problem.${saving.problem}`)}</p>
          <TextButton onPress={() => void writerOf(queries).flush()}>{t('decks.saving.again')}</TextButton>
        </Notice>
      ) : (
        t(`decks.saving.${saving?.kind ?? 'saved'}`)
      )}
    </div>
  )
}
