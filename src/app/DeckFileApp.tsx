import { manifest } from '../api/atlas-queries.ts'
import { DeckInFile } from '../features/decks/page/DeckInFile.tsx'
import { StagePage } from '../features/stage/StagePage.tsx'
import { useCurrentView } from '../parts/atlas/current-view.ts'
import styles from './DeckFileApp.module.css'
import { slideMap } from './layout/slide-map.tsx'
import { useDeckTitle } from './titles/use-deck-title.ts'
import { WithAtlas } from './WithAtlas.tsx'
import { isPlace } from '../view/places.ts'

/** The root of the one-file deck: its stage, and its slides with their notes. */
export function DeckFileApp() {
  return (
    <WithAtlas>
      <OneDeck />
    </WithAtlas>
  )
}

function OneDeck() {
  const { place } = useCurrentView().view
  const [deck] = manifest.decks
  useDeckTitle(isPlace(place, 'stage') ? place : { kind: 'deck', deck: deck?.id ?? '', slide: 1 })
  if (isPlace(place, 'stage')) return <StagePage place={place} map={slideMap} />
  if (!deck) return null
  return (
    <main className={styles.page}>
      <DeckInFile id={deck.id} />
    </main>
  )
}
