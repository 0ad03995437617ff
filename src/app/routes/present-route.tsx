import { SlidePictureButton } from '../../features/export/dialog/SlidePictureButton.tsx'
import { TakeAwayButton } from '../../features/export/dialog/TakeAwayButton.tsx'
import { DeckPage } from '../../features/decks/page/DeckPage.tsx'
import { stagePlace } from '../../parts/deck/deck-place.ts'
import { DecksPage } from '../../features/decks/library/DecksPage.tsx'
import type { StagePlace } from '../../parts/deck/stage-place.ts'
import { StagePage } from '../../features/stage/StagePage.tsx'
import type { TakeAway } from '../../parts/deck/take-away.ts'
import { UsbButton } from '../../features/usb/UsbButton.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { slideMap } from '../layout/slide-map.tsx'
import { useDeckTitle, type DeckPlace } from '../titles/use-deck-title.ts'

/** The files that can be made of a deck, beside the way to its stage, and of each of its slides. */
const takeAway: TakeAway = {
  ofDeck: (deck) => (
    <>
      <TakeAwayButton deck={deck} />
      <UsbButton deck={deck} />
    </>
  ),
  ofSlide: (deck, index) => <SlidePictureButton deck={deck} index={index} />,
}

export function StageRoute() {
  const { place } = useCurrentView().view
  return place.kind === 'stage' ? <TitledStage place={place} /> : null
}

/** The stage of a deck in a page of others; it cannot be left. */
export function EmbeddedStage() {
  const { place } = useCurrentView().view
  if (place.kind === 'deck') return <TitledStage place={stagePlace(place.deck)} />
  return place.kind === 'stage' ? <TitledStage place={place} /> : null
}

function TitledStage({ place }: { readonly place: StagePlace }) {
  useDeckTitle(place)
  return <StagePage place={place} map={slideMap} />
}

export function DecksRoute() {
  const { place } = useCurrentView().view
  if (place.kind === 'deck') return <TitledDeck key={place.deck} place={place} />
  return place.kind === 'decks' ? <DecksPage /> : null
}

function TitledDeck({ place }: { readonly place: Extract<DeckPlace, { readonly kind: 'deck' }> }) {
  useDeckTitle(place)
  return <DeckPage id={place.deck} takeAway={takeAway} />
}
