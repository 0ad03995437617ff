import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { savingQuery } from '../../../api/own-decks.ts'
import styles from './DeckEditor.module.css'
import { SavingTrouble } from './SavingTrouble.tsx'

/** Whether the latest change is kept; where it could not be, why, and what can be done. */
export function SavingState() {
  const { t } = useTranslation()
  const { data: saving } = useQuery(savingQuery)
  const kind = saving?.kind ?? 'saved'
  return (
    <div role="status" className={styles.quiet}>
      {kind === 'saved' || kind === 'saving' ? t(`decks.saving.${kind}`) : <SavingTrouble />}
    </div>
  )
}
