import { useTranslation } from 'react-i18next'
import type { DeckFault } from '../../../domain/deck-faults.ts'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { FaultList } from '../../../parts/deck/FaultList.tsx'

/** Names the fields of a deck that this Atlas does not know and left out; nothing where there are none. */
export function LeftOutNotice({ leftOut }: { readonly leftOut: readonly DeckFault[] }) {
  const { t } = useTranslation()
  if (leftOut.length === 0) return null
  return (
    <Notice title={t('decks.left-out.title')}>
      <p>{t('decks.left-out.lead')}</p>
      <FaultList why={{ kind: 'broken', faults: leftOut }} />
    </Notice>
  )
}
