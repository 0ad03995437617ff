import type { ReactNode } from 'react'
import type { Deck } from '../domain/deck.ts'
import { DeckPage } from '../features/present/DeckPage.tsx'
import { DecksPage } from '../features/present/DecksPage.tsx'
import { StagePage } from '../features/present/StagePage.tsx'
import type { SlideMapOf } from '../features/present/slide-map-of.ts'
import { useAtlas } from '../parts/atlas-context.ts'
import { SlideMapOfView } from './SlideMapOfView.tsx'

const map: SlideMapOf = (layout, hidden) => <SlideMapOfView layout={layout} hidden={hidden} />

/** The files that can be made of a deck, beside the way to its stage. */
const takeAway = (_deck: Deck): ReactNode => null

export function StageRoute() {
  const { place } = useAtlas().view
  return place.kind === 'stage' ? <StagePage place={place} map={map} /> : null
}

export function DecksRoute() {
  const { place } = useAtlas().view
  if (place.kind === 'deck') return <DeckPage key={place.deck} id={place.deck} takeAway={takeAway} />
  return place.kind === 'decks' ? <DecksPage /> : null
}
