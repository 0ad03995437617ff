import type { SourcesByMechanism } from '../../domain/atlas-files.ts'
import type { Deck, FigureValue, Slide } from '../../domain/deck.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { MembershipIndex } from '../../derive/membership/membership-index.ts'
import type { ViewNote } from '../../view/parameter-reader.ts'
import { settleView } from '../../view/settle-view.ts'
import { decodeHref } from '../../view/url.ts'

/** What a slide names and the Atlas does not know. The slide can be shown all the same, without it. */
export type SlideDoubt =
  | { readonly kind: 'view'; readonly note: ViewNote }
  | { readonly kind: 'mechanism'; readonly value: MechanismId }
  | { readonly kind: 'country'; readonly value: Iso3 }
  | { readonly kind: 'source'; readonly value: string }

export interface DeckDoubt {
  /** From 1. */
  readonly slide: number
  readonly doubt: SlideDoubt
}

/** What there is: sources are null as long as they are not loaded, and then none is doubted. */
export interface Surroundings {
  readonly memberships: MembershipIndex
  readonly sources: SourcesByMechanism | null
}

export function deckDoubts({ slides }: Deck, surroundings: Surroundings): readonly DeckDoubt[] {
  return slides.flatMap((slide, index) =>
    slideDoubts(slide, surroundings).map((doubt) => ({ slide: index + 1, doubt })),
  )
}

function slideDoubts(slide: Slide, { memberships, sources }: Surroundings): readonly SlideDoubt[] {
  const { notes } = settleView(decodeHref(slide.view), memberships)
  const named = slide.figures.flatMap(({ value }) => mechanismsOf(value))
  const countries = slide.figures.flatMap(({ value }) => (value.of === 'memberships' ? [value.country] : []))
  return [
    ...notes.map((note) => ({ kind: 'view', note }) as const),
    ...[...new Set(named)]
      .filter((id) => !memberships.mechanisms.has(id))
      .map((value) => ({ kind: 'mechanism', value }) as const),
    ...countries
      .filter((iso3) => !memberships.countries.has(iso3))
      .map((value) => ({ kind: 'country', value }) as const),
    ...unknownSources(slide, sources).map((value) => ({ kind: 'source', value }) as const),
  ]
}

function mechanismsOf(value: FigureValue): readonly MechanismId[] {
  if ('mechanisms' in value) return value.mechanisms
  return 'mechanism' in value ? [value.mechanism] : []
}

function unknownSources({ sources }: Slide, known: SourcesByMechanism | null): readonly string[] {
  if (known === null) return []
  return sources
    .filter(({ mechanism, source }) => !known[mechanism]?.some(({ id }) => id === source))
    .map(({ mechanism, source }) => `${mechanism} ${source}`)
}
