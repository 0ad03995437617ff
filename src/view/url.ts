import { mapProjections } from '../domain/map-view.ts'
import { roleScopes, themeCodes } from '../domain/vocabulary.ts'
import { entryCode } from '../domain/content-entry.ts'
import { isSlug, parseIso3, parseMechanismId, type MechanismId } from '../domain/ids.ts'
import { decodeCamera, encodeCamera } from './camera-url.ts'
import {
  colourModes,
  compareMaps,
  comparePlace,
  defaultView,
  matrixOrders,
  mechanismTabs,
  overlapMeasures,
  overlapPages,
  overlapsPlace,
  rowOrders,
  setOrders,
  sortOrders,
  stageWindows,
  type AtlasView,
  type Place,
} from './atlas-view.ts'
import { deckAddress, packedIn, wordOf } from './deck-address.ts'
import { comparedText, decodeCompared } from './compared-url.ts'
import { decodeFilters, filterEntries } from './filters-url.ts'
import { type ParameterEntry, ParameterReader, type ViewNote, type ViewSearch } from './parameter-reader.ts'

export interface DecodedView {
  readonly view: AtlasView
  /** What the link asked for and could not be given. The view is the nearest valid one. */
  readonly notes: readonly ViewNote[]
}

/** Reads a link. Never throws: what makes no sense becomes its default and a note. Whether ids exist is settled in settle-view.ts. */
export function decodeView(pathname: string, search: ViewSearch): DecodedView {
  const read = new ParameterReader(search)
  const place = decodePlace(pathname, read)
  const view: AtlasView = {
    place,
    mode: read.oneOf('mode', colourModes, defaultView.mode),
    theme: read.oneOf('theme', themeCodes, defaultView.theme),
    roles: read.oneOf('roles', roleScopes, defaultView.roles),
    filters: decodeFilters(read),
    compared: decodeCompared(read),
    sort: read.oneOf('sort', sortOrders, defaultView.sort),
    projection: read.oneOf('map', mapProjections, defaultView.projection),
    camera: read.parsed('at', decodeCamera, null),
  }
  return { view, notes: read.notes }
}

/** Reads a link from the site's root, as `hrefOf` writes it: `/mechanisms/rcm?tab=funding`. */
export function decodeHref(href: string): DecodedView {
  const [path = '', query = ''] = href.split('?')
  return decodeView(path, parseSearch(query))
}

function decodePlace(pathname: string, read: ParameterReader): Place {
  const [section = '', key = '', ...rest] = pathname.split('/').filter(Boolean).map(decodeSegment)
  if (section === '') return { kind: 'explore' }
  if (section === 'present') return presentPlace([key, ...rest], pathname, read)
  const place = rest.length === 0 ? placeOf(section, key, read) : null
  if (place) return place
  read.note({ kind: 'unknown-address', value: pathname })
  return { kind: 'explore' }
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function placeOf(section: string, key: string, read: ParameterReader): Place | null {
  if (key === '') return pageOf(section, read)
  if (section === 'mechanisms') {
    const id = parseMechanismId(key.toLowerCase())
    return id && mechanismPlace(id, read)
  }
  if (section === 'countries') {
    const iso3 = parseIso3(key)
    return iso3 && { kind: 'country', iso3 }
  }
  const code = section === 'themes' ? themeCodes.find((known) => known === key.toLowerCase()) : undefined
  return code ? { kind: 'theme', code } : null
}

function mechanismPlace(id: MechanismId, read: ParameterReader): Place {
  const place = { kind: 'mechanism', id, tab: read.oneOf('tab', mechanismTabs, 'overview') } as const
  const entry = entryCode(read.text('entry'))
  return entry === '' ? place : { ...place, entry }
}

/** `/present`, `/present/rcm` or `/present/rcm/4`. A slide that is no number is the first, with a note. */
function presentPlace([word = '', slide, ...rest]: readonly string[], pathname: string, read: ParameterReader): Place {
  if (word === '') return { kind: 'decks' }
  const deck = isSlug(word) && rest.length === 0 ? deckAddress(word, read) : null
  if (deck === null) {
    read.note({ kind: 'unknown-address', value: pathname })
    return { kind: 'decks' }
  }
  if (slide === undefined) return { kind: 'deck', deck, slide: read.parsed('slide', slideNumber, 1) }
  const number = slideNumber(slide)
  if (number === null) read.note({ kind: 'bad-parameter', name: 'slide', value: slide })
  return { kind: 'stage', deck, slide: number ?? 1, window: read.oneOf('window', stageWindows, 'audience') }
}

function slideNumber(text: string): number | null {
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : null
}

/** The pages that are about no one thing. */
function pageOf(section: string, read: ParameterReader): Place | null {
  switch (section) {
    case 'about':
      return { kind: 'about' }
    case 'compare':
      return {
        kind: 'compare',
        maps: read.oneOf('maps', compareMaps, comparePlace.maps),
        sets: read.oneOf('sets', setOrders, comparePlace.sets),
      }
    case 'overlaps':
      return overlapsOf(read)
    default:
      return null
  }
}

function overlapsOf(read: ParameterReader): Place {
  const place = {
    kind: 'overlaps',
    page: read.oneOf('page', overlapPages, overlapsPlace.page),
    measure: read.oneOf('measure', overlapMeasures, overlapsPlace.measure),
    order: read.oneOf('order', matrixOrders, overlapsPlace.order),
    rows: read.oneOf('rows', rowOrders, overlapsPlace.rows),
    by: read.parsed('by', parseMechanismId, overlapsPlace.by),
  } as const
  const gaps = read.oneOf('gaps', ['any'], null)
  return gaps === null ? place : { ...place, gaps }
}

/** Path of a place, from the site's root. */
export function pathOf(place: Place): string {
  switch (place.kind) {
    case 'explore':
      return '/'
    case 'mechanism':
      return `/mechanisms/${place.id}`
    case 'country':
      return `/countries/${place.iso3}`
    case 'theme':
      return `/themes/${place.code}`
    case 'compare':
    case 'overlaps':
    case 'about':
      return `/${place.kind}`
    case 'decks':
      return '/present'
    case 'deck':
      return `/present/${wordOf(place.deck)}`
    case 'stage':
      return `/present/${wordOf(place.deck)}/${place.slide}`
  }
}

/** Query parameters of a view, in a fixed order, without defaults. */
export function searchOf(view: AtlasView): ViewSearch {
  const { place } = view
  const entries: readonly ParameterEntry[] = [
    ...placeEntries(place),
    ['m', comparedText(view.compared), ''],
    ['mode', view.mode ?? '', ''],
    ['theme', view.theme ?? '', ''],
    ['roles', view.roles, defaultView.roles],
    ...filterEntries(view.filters),
    ['sort', view.sort, defaultView.sort],
    ['map', view.projection, defaultView.projection],
    ['at', view.camera ? encodeCamera(view.camera) : '', ''],
  ]
  return Object.fromEntries(entries.filter(([, value, usual]) => value !== '' && value !== usual))
}

function placeEntries(place: Place): readonly ParameterEntry[] {
  switch (place.kind) {
    case 'mechanism':
      return [
        ['tab', place.tab, 'overview'],
        ['entry', place.entry ?? '', ''],
      ]
    case 'compare':
      return [
        ['maps', place.maps, comparePlace.maps],
        ['sets', place.sets, comparePlace.sets],
      ]
    case 'overlaps':
      return [
        ['page', place.page, overlapsPlace.page],
        ['measure', place.measure, overlapsPlace.measure],
        ['order', place.order, overlapsPlace.order],
        ['rows', place.rows, overlapsPlace.rows],
        ['by', place.by ?? '', ''],
        ['gaps', place.gaps ?? '', ''],
      ]
    case 'deck':
      return [
        ['deck', packedIn(place.deck) ?? '', ''],
        ['slide', String(place.slide), '1'],
      ]
    case 'stage':
      return [
        ['deck', packedIn(place.deck) ?? '', ''],
        ['window', place.window, 'audience'],
      ]
    case 'explore':
    case 'country':
    case 'theme':
    case 'decks':
    case 'about':
      return []
  }
}

/** The texts of a query string; of a name given twice the last counts. */
export function parseSearch(query: string): ViewSearch {
  return Object.fromEntries(new URLSearchParams(query))
}

/** `?a=b` for a non-empty search, else nothing. `~` and `,` stay readable. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`)
  return pairs.length ? `?${pairs.join('&')}` : ''
}

/** The link of a view from the site's root: `/mechanisms/rcm?tab=funding`. */
export function hrefOf(view: AtlasView): string {
  return pathOf(view.place) + stringifySearch(searchOf(view))
}
