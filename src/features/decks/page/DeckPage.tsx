import { useTranslation } from 'react-i18next'
import { PanelFrame } from '../../../ui/layout/PanelFrame.tsx'
import { BackToDecks } from '../deck/BackToDecks.tsx'
import { BrokenDeck } from './BrokenDeck.tsx'
import { DeckAbsence } from '../../../parts/deck/DeckAbsence.tsx'
import { DeckEditor } from '../editor/DeckEditor.tsx'
import styles from './DeckPage.module.css'
import { DeckReading } from './DeckReading.tsx'
import type { TakeAway } from '../../../parts/deck/take-away.ts'
import { useDeck } from '../../../parts/deck/use-deck.ts'
import { useWatchedDecks } from '../../../parts/deck/use-watched-decks.ts'

interface Props {
  /** The address of the deck: its id, or the deck itself as it stands in a link. */
  readonly id: string
  readonly takeAway: TakeAway
}

/** One deck before it is presented: an own one can be changed, any other is shown with all its slides and notes. F5 starts it. */
export function DeckPage({ id, takeAway }: Props) {
  const { t } = useTranslation()
  const found = useDeck(id)
  useWatchedDecks()
  if (found.kind === 'broken') return <BrokenDeck own={found.own} />
  if (found.kind !== 'found')
    return (
      <PanelFrame title={t('present.decks.title')} close={<BackToDecks />}>
        <DeckAbsence id={id} found={found} className={styles.word} />
      </PanelFrame>
    )
  const { deck, from, leftOut } = found
  if (from === 'browser') return <DeckEditor deck={deck} leftOut={leftOut} takeAway={takeAway} />
  return <DeckReading deck={deck} address={id} linked={from === 'link'} leftOut={leftOut} takeAway={takeAway} />
}
