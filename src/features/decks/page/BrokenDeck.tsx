import { useTranslation } from 'react-i18next'
import type { OwnDeck } from '../../../api/own-decks.ts'
import { PanelFrame } from '../../../ui/layout/PanelFrame.tsx'
import { BackToDecks } from '../deck/BackToDecks.tsx'
import styles from '../library/DecksPage.module.css'
import { DeckNewsNotice } from '../deck/DeckNewsNotice.tsx'
import { OwnDeckCard } from '../library/OwnDeckCard.tsx'
import { useDeckDeeds } from '../deck/use-deck-deeds.ts'

/** A kept deck that cannot be read: why, and what can still be done with it. */
export function BrokenDeck({ own }: { readonly own: Extract<OwnDeck, { kind: 'broken' }> }) {
  const { t } = useTranslation()
  const deeds = useDeckDeeds()
  return (
    <PanelFrame title={t('present.decks.title')} close={<BackToDecks />}>
      <DeckNewsNotice deeds={deeds} />
      <div className={styles.decks}>
        <OwnDeckCard own={own} deeds={deeds} />
      </div>
    </PanelFrame>
  )
}
