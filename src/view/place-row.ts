import type { AtlasIndex, RecordRef } from '../domain/atlas-index.ts'
import type { Known } from './known.ts'
import type { ParameterEntry, ParameterReader, ViewNote } from './parameter-reader.ts'

/**
 * What stands beside the map: the list; list and panel; a panel as wide as the map, without the list. A page takes all the room and no map is
 * seen; the stage has no bar either.
 */
export type Layout = 'list' | 'panel' | 'wide' | 'page' | 'stage'

/** What the map shows: the world as the view colours it, one record, the compared mechanisms, or what is reached by none. */
export type PlaceScene =
  | RecordRef
  | { readonly kind: 'world' }
  | { readonly kind: 'compared' }
  | { readonly kind: 'gaps'; readonly gaps?: 'any' }

/** What a place is called after: its record, what is compared, or a message of src/locales, in which `page` is a message too. */
type PlaceTitle = 'record' | 'compared' | { readonly message: string; readonly page?: string }

/** On which member lists a page rests, whose dates it states: of what the map shows, of all listed mechanisms, or on none, with the map of the world as `aside`. */
type PlaceLists = 'map' | 'listed' | 'none' | 'aside'

/** The view without the Atlas around it. `height`: pixels in which it can be read where it has the width of a column of text. */
export interface PlaceEmbed {
  readonly as: 'view' | 'stage'
  readonly height: number
}

/** A place that the data can show, or null for the world, and what the link asked for in vain. */
interface Settled<P> {
  readonly place: P | null
  readonly note: ViewNote
}

/** All that differs from one kind of place to another. */
export interface PlaceRow<P> {
  /** From the site's root, a `$key` for what the address names. */
  readonly path: string
  /** Reads an address with this path, given its keys in order. Null where it is none; other nonsense becomes a default and a note. */
  readonly parse: (read: ParameterReader, ...keys: string[]) => P | null
  /** The keys that stand in its path, in order. */
  readonly keys?: (place: P) => readonly string[]
  /** The parameters that only this kind has. */
  readonly parameters?: (place: P) => readonly ParameterEntry[]
  /** True where an unknown address below its path leads here; else it leads to the world. */
  readonly catchesUnknown?: true
  /** The nearest place that the data can show; null where it can show this one. */
  readonly settle?: (place: P, known: Known) => Settled<P> | null
  /** The views with an address of their own, for which files are made at build time (oEmbed). */
  readonly oembed?: (index: AtlasIndex) => readonly P[]
  readonly record?: (place: P) => RecordRef
  /** Which entry of the bar it belongs to. */
  readonly under: 'explore' | 'compare' | 'overlaps' | 'about' | 'decks'
  readonly layout: (place: P) => Layout
  readonly title: (place: P) => PlaceTitle
  /** The message that names a view of it on a slide, told a `theme`. Without it a view is named after its record, the comparison or the colours of the world. */
  readonly viewName?: (place: P) => string
  readonly scene: (place: P) => PlaceScene
  readonly lists: (place: P) => PlaceLists
  readonly embed: (place: P) => PlaceEmbed
  /** How a reader can colour the map there: in all modes, or by one theme. Without it, not at all. */
  readonly colouring?: 'modes' | 'theme'
  /** What is one and the same page to a reader, where that is not what its path says. */
  readonly page?: (place: P) => string
  /** True where it shows decks, of which neither a slide nor a picture is made. */
  readonly ofDecks?: true
}
