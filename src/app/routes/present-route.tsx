import { SlidePictureButton } from '../../features/export/dialog/SlidePictureButton.tsx'
import { TakeAwayButton } from '../../features/export/dialog/TakeAwayButton.tsx'
import { DeckPage } from '../../features/decks/page/DeckPage.tsx'
import { stagePlace } from '../../parts/deck/deck-place.ts'
import { DecksPage } from '../../features/decks/library/DecksPage.tsx'
import { StagePage } from '../../features/stage/StagePage.tsx'
import type { TakeAway } from '../../parts/deck/take-away.ts'
import { UsbButton } from '../../features/usb/UsbButton.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import type { PlaceProps } from './place-props.ts'
import { slideMap } from '../layout/slide-map.tsx'
import { useDeckTitle } from '../titles/use-deck-title.ts'
import { isPlace } from '../../view/places.ts'

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

export function StageRoute({ place }: PlaceProps<'stage'>) {
  return <TitledStage place={place} />
}

/** The stage of a deck in a page of others; it cannot be left. */
export function EmbeddedStage() {
  const { place } = useCurrentView().view
  if (isPlace(place, 'deck')) return <TitledStage place={stagePlace(place.deck)} />
  return isPlace(place, 'stage') ? <TitledStage place={place} /> : null
}

function TitledStage({ place }: PlaceProps<'stage'>) {
  useDeckTitle(place)
  return <StagePage place={place} map={slideMap} />
}

export function DecksRoute() {
  return <DecksPage />
}

export function DeckRoute({ place }: PlaceProps<'deck'>) {
  return <TitledDeck key={place.deck} place={place} />
}

function TitledDeck({ place }: PlaceProps<'deck'>) {
  useDeckTitle(place)
  return <DeckPage id={place.deck} takeAway={takeAway} />
}
