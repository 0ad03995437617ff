import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { StrongLink } from '../../../parts/links/StrongLink.tsx'
import { PanelFrame } from '../../../ui/layout/PanelFrame.tsx'
import { goTo } from '../../../view/go.ts'
import { DeckAbsence } from '../../../parts/deck/DeckAbsence.tsx'
import { stagePlace } from '../../../parts/deck/deck-place.ts'
import styles from './DeckPage.module.css'
import { SlidesWithNotes } from '../deck/SlidesWithNotes.tsx'
import { useDeck } from '../../../parts/deck/use-deck.ts'
import { useStartKey } from '../deck/use-start-key.ts'

/** The one deck of a page that holds its files: its slides with their notes, and the way back to its stage. F5 starts it. */
export function DeckInFile({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const found = useDeck(id)
  const stage = goTo(view, stagePlace(id, 1))
  useStartKey(() => go(stage))
  if (found.kind !== 'found') return <DeckAbsence id={id} found={found} className={styles.word} />
  const { deck } = found
  return (
    <PanelFrame
      title={deck.title}
      below={<p className={styles.summary}>{deck.summary}</p>}
      close={<StrongLink view={stage}>{t('present.decks.present')}</StrongLink>}
    >
      <SlidesWithNotes deck={deck} address={id} />
    </PanelFrame>
  )
}
