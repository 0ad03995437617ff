import { mapProjections } from '../domain/map-view.ts'
import { colourModes, sortOrders } from '../domain/view-options.ts'
import { roleScopes, themeCodes } from '../domain/vocabulary.ts'
import { defaultView, type AtlasView } from './atlas-view.ts'
import { decodeCamera, encodeCamera } from './camera-url.ts'
import { comparedText, decodeCompared } from './compared-url.ts'
import { decodeFilters, filterEntries } from './filters-url.ts'
import { type ParameterEntry, ParameterReader, type ViewNote, type ViewSearch } from './parameter-reader.ts'
import { placeKinds, places, placeRow, type Place } from './places.ts'

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
  const segments = segmentsOf(pathname).map(decodeSegment)
  const place = placeAt(segments, read)
  if (place) return place
  read.note({ kind: 'unknown-address', value: pathname })
  const near = placeKinds.find((kind) => places[kind].catchesUnknown && places[kind].path === `/${segments[0] ?? ''}`)
  return (near && places[near].parse(read)) ?? defaultView.place
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter(Boolean)
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function placeAt(segments: readonly string[], read: ParameterReader): Place | null {
  for (const kind of placeKinds) {
    const keys = keysIn(segments, segmentsOf(places[kind].path))
    if (keys) return places[kind].parse(read, ...keys)
  }
  return null
}

/** What stands in an address for each `$key` of a pattern; null where it does not fit. */
function keysIn(segments: readonly string[], pattern: readonly string[]): readonly string[] | null {
  const fits = segments.length === pattern.length && pattern.every((one, at) => isKey(one) || one === segments[at])
  return fits ? segments.filter((_, at) => isKey(pattern[at] ?? '')) : null
}

function isKey(segment: string): boolean {
  return segment.startsWith('$')
}

/** Path of a place, from the site's root. */
export function pathOf(place: Place): string {
  const { path, keys } = placeRow(place)
  const left = [...(keys?.(place) ?? [])]
  return path.replaceAll(/\$\w+/g, () => left.shift() ?? '')
}

/** Query parameters of a view, in a fixed order, without defaults. */
export function searchOf(view: AtlasView): ViewSearch {
  const { place } = view
  const entries: readonly ParameterEntry[] = [
    ...(placeRow(place).parameters?.(place) ?? []),
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
