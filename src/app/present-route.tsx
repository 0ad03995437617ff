import { DeckPage } from '../features/present/DeckPage.tsx'
import { DecksPage } from '../features/present/DecksPage.tsx'
import { StagePage } from '../features/present/StagePage.tsx'
import type { SlideMapOf } from '../features/present/slide-map-of.ts'
import { useAtlas } from '../parts/atlas-context.ts'
import { SlideMapOfView } from './SlideMapOfView.tsx'

const map: SlideMapOf = (layout, hidden) => <SlideMapOfView layout={layout} hidden={hidden} />

export function StageRoute() {
  const { place } = useAtlas().view
  return place.kind === 'stage' ? <StagePage place={place} map={map} /> : null
}

export function DecksRoute() {
  const { place } = useAtlas().view
  if (place.kind === 'deck') return <DeckPage key={place.deck} id={place.deck} />
  return place.kind === 'decks' ? <DecksPage /> : null
}
