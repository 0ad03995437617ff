import { entryCode } from '../domain/content-entry.ts'
import { isSlug, parseIso3, parseMechanismId, type Iso3, type MechanismId } from '../domain/ids.ts'
import {
  compareMaps,
  mechanismTabs,
  setOrders,
  stageWindows,
  type CompareMaps,
  type MechanismTab,
  type SetOrder,
  type StageWindow,
} from '../domain/view-options.ts'
import { themeCodes, type ThemeCode } from '../domain/vocabulary.ts'
import { deckAddress, packedIn, slideNumber, wordOf } from './deck-address.ts'
import { decodeOverlaps, defaultOverlaps, overlapsEntries, type OverlapsFields } from './overlaps-url.ts'
import type { PlaceEmbed, PlaceRow } from './place-row.ts'

/** Every kind of place, with what only that kind holds. */
interface PlaceFields {
  readonly explore: unknown
  /** `entry` is what of the tab is brought into sight and marked, by its code (content-entry.ts). */
  readonly mechanism: { readonly id: MechanismId; readonly tab: MechanismTab; readonly entry?: string }
  readonly country: { readonly iso3: Iso3 }
  readonly theme: { readonly code: ThemeCode }
  readonly compare: { readonly maps: CompareMaps; readonly sets: SetOrder }
  readonly overlaps: OverlapsFields
  readonly decks: unknown
  /** `deck` says which one, as src/view/deck-address.ts reads it. `slide` is the one that is being edited. */
  readonly deck: { readonly deck: string; readonly slide: number }
  /** `slide` counts from 1; beyond the last one stands for the last. */
  readonly stage: { readonly deck: string; readonly slide: number; readonly window: StageWindow }
  readonly about: unknown
}

export type PlaceKind = keyof PlaceFields
export type PlaceOf<Kind extends PlaceKind> = { [K in Kind]: { readonly kind: K } & PlaceFields[K] }[Kind]
export type Place = PlaceOf<PlaceKind>

export const comparePlace: PlaceOf<'compare'> = { kind: 'compare', maps: 'one', sets: 'size' }
export const overlapsPlace: PlaceOf<'overlaps'> = { kind: 'overlaps', ...defaultOverlaps }

const world = { kind: 'world' } as const
const compared = { kind: 'compared' } as const
const mapEmbed: PlaceEmbed = { as: 'view', height: 520 }
const stageEmbed: PlaceEmbed = { as: 'stage', height: 460 }

/** What all places of one record have in common. */
const ofRecord = {
  under: 'explore',
  layout: () => 'panel',
  title: () => 'record',
  lists: () => 'map',
  embed: () => mapEmbed,
} satisfies Partial<PlaceRow<Place>>

/** What all places that show decks have in common. */
const ofDecks = {
  under: 'decks',
  title: () => ({ message: 'layout.title-present' }),
  scene: () => world,
  lists: () => 'aside',
  ofDecks: true,
} satisfies Partial<PlaceRow<Place>>

/** The places of the Atlas, one row a kind. What a kind looks like stands in src/app/routes/place-routes.tsx. */
export const places: { readonly [Kind in PlaceKind]: PlaceRow<PlaceOf<Kind>> } = {
  explore: {
    path: '/',
    parse: () => ({ kind: 'explore' }),
    oembed: () => [{ kind: 'explore' }],
    under: 'explore',
    layout: () => 'list',
    title: () => ({ message: 'layout.title-world' }),
    scene: () => world,
    lists: () => 'map',
    embed: () => mapEmbed,
    colouring: 'modes',
  },
  mechanism: {
    path: '/mechanisms/$id',
    parse: (read, key: string) => {
      const id = parseMechanismId(key.toLowerCase())
      if (id === null) return null
      const place = { kind: 'mechanism', id, tab: read.oneOf('tab', mechanismTabs, 'overview') } as const
      const entry = entryCode(read.text('entry'))
      return entry === '' ? place : { ...place, entry }
    },
    keys: ({ id }) => [id],
    parameters: ({ tab, entry = '' }) => [
      ['tab', tab, 'overview'],
      ['entry', entry, ''],
    ],
    settle: ({ id }, { mechanisms }) =>
      mechanisms.has(id) ? null : { place: null, note: { kind: 'unknown-mechanism', value: id } },
    oembed: ({ mechanisms }) => mechanisms.map(({ id }) => ({ kind: 'mechanism', id, tab: 'overview' })),
    record: (place) => place,
    scene: (place) => place,
    ...ofRecord,
    colouring: 'theme',
  },
  country: {
    path: '/countries/$iso3',
    parse: (_, key: string) => {
      const iso3 = parseIso3(key)
      return iso3 && { kind: 'country', iso3 }
    },
    keys: ({ iso3 }) => [iso3],
    settle: ({ iso3 }, { countries }) =>
      countries.has(iso3) ? null : { place: null, note: { kind: 'unknown-country', value: iso3 } },
    oembed: ({ countries }) => countries.map(({ iso3 }) => ({ kind: 'country', iso3 })),
    record: (place) => place,
    scene: (place) => place,
    ...ofRecord,
  },
  theme: {
    path: '/themes/$code',
    parse: (_, key: string) => {
      const code = themeCodes.find((known) => known === key.toLowerCase())
      return code ? { kind: 'theme', code } : null
    },
    keys: ({ code }) => [code],
    oembed: ({ themes }) => themes.map(({ code }) => ({ kind: 'theme', code })),
    record: (place) => place,
    scene: (place) => place,
    ...ofRecord,
  },
  compare: {
    path: '/compare',
    parse: (read) => ({
      kind: 'compare',
      maps: read.oneOf('maps', compareMaps, comparePlace.maps),
      sets: read.oneOf('sets', setOrders, comparePlace.sets),
    }),
    parameters: ({ maps, sets }) => [
      ['maps', maps, comparePlace.maps],
      ['sets', sets, comparePlace.sets],
    ],
    under: 'compare',
    layout: () => 'wide',
    title: () => 'compared',
    scene: () => compared,
    lists: () => 'map',
    embed: () => mapEmbed,
  },
  overlaps: {
    path: '/overlaps',
    parse: (read) => ({ kind: 'overlaps', ...decodeOverlaps(read) }),
    parameters: overlapsEntries,
    settle: (place, { mechanisms }) =>
      place.by === null || mechanisms.has(place.by)
        ? null
        : { place: { ...place, by: null }, note: { kind: 'bad-parameter', name: 'by', value: place.by } },
    under: 'overlaps',
    layout: ({ page }) => (page === 'gaps' ? 'wide' : 'page'),
    title: ({ page }) => ({ message: 'layout.title-overlaps', page: `overlaps.page.${page}` }),
    viewName: ({ page, gaps }) =>
      page === 'gaps' && gaps ? 'decks.view.overlaps.gaps-any' : `decks.view.overlaps.${page}`,
    scene: ({ page, gaps }) => (page === 'gaps' ? { kind: 'gaps', ...(gaps ? { gaps } : {}) } : world),
    lists: ({ page }) => (page === 'gaps' ? 'map' : page === 'themes' ? 'none' : 'listed'),
    embed: ({ page }) => (page === 'gaps' ? mapEmbed : { as: 'view', height: 720 }),
    page: ({ page }) => page,
  },
  decks: {
    path: '/present',
    parse: () => ({ kind: 'decks' }),
    catchesUnknown: true,
    ...ofDecks,
    layout: () => 'page',
    embed: () => mapEmbed,
  },
  deck: {
    path: '/present/$deck',
    parse: (read, word: string) => {
      const deck = isSlug(word) ? deckAddress(word, read) : null
      return deck === null ? null : { kind: 'deck', deck, slide: read.parsed('slide', slideNumber, 1) }
    },
    keys: ({ deck }) => [wordOf(deck)],
    parameters: ({ deck, slide }) => [
      ['deck', packedIn(deck) ?? '', ''],
      ['slide', String(slide), '1'],
    ],
    ...ofDecks,
    layout: () => 'page',
    embed: () => stageEmbed,
    page: ({ deck }) => deck,
  },
  stage: {
    path: '/present/$deck/$slide',
    parse: (read, word: string, slide: string) => {
      const deck = isSlug(word) ? deckAddress(word, read) : null
      if (deck === null) return null
      const number = slideNumber(slide)
      if (number === null) read.note({ kind: 'bad-parameter', name: 'slide', value: slide })
      return { kind: 'stage', deck, slide: number ?? 1, window: read.oneOf('window', stageWindows, 'audience') }
    },
    keys: ({ deck, slide }) => [wordOf(deck), String(slide)],
    parameters: ({ deck, window }) => [
      ['deck', packedIn(deck) ?? '', ''],
      ['window', window, 'audience'],
    ],
    ...ofDecks,
    layout: () => 'stage',
    embed: () => stageEmbed,
    page: ({ deck }) => deck,
  },
  about: {
    path: '/about',
    parse: () => ({ kind: 'about' }),
    under: 'about',
    layout: () => 'panel',
    title: () => ({ message: 'layout.title-about' }),
    scene: () => world,
    lists: () => 'aside',
    embed: () => mapEmbed,
  },
}

/** The row of a place. */
export function placeRow<Kind extends PlaceKind>(place: PlaceOf<Kind>): PlaceRow<PlaceOf<Kind>> {
  return places[place.kind]
}

export const placeKinds: readonly PlaceKind[] = Object.keys(places).filter(isKind)

/** Whether a place is of one kind: for what belongs to that kind alone. What differs from kind to kind is a column of the table. */
export function isPlace<Kind extends PlaceKind>(place: Place, kind: Kind): place is Place & PlaceOf<Kind> {
  return place.kind === kind
}

function isKind(text: string): text is PlaceKind {
  return text in places
}
