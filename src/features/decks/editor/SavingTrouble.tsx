import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { writerOf } from '../../../api/own-decks-writer.ts'
import { savingQuery } from '../../../api/own-decks.ts'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { ConflictNotice } from '../deck/ConflictNotice.tsx'

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
