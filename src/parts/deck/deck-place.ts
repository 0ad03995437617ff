import { isOwnDeckId } from '../../domain/deck-own.ts'
import type { Place } from '../../view/places.ts'
import type { StagePlace } from './stage-place.ts'

/** The page of a deck; of one that can be edited, the slide from 1 that is open there. */
export function deckPlace(deck: string, slide = 1): Place {
  return { kind: 'deck', deck, slide: isOwnDeckId(deck) ? slide : 1 }
}

/** The stage of a deck, as the audience sees it. */
export function stagePlace(deck: string, slide = 1): StagePlace {
  return { kind: 'stage', deck, slide, window: 'audience' }
}
