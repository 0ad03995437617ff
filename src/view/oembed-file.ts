import { placeRow, type Place } from './places.ts'
import { pathOf } from './url.ts'

/** The oEmbed file of a place, from the site's root; null where there is none. A static site answers no query, so that only what has a path of its own has one. */
export function oembedFileOf(place: Place): string | null {
  if (!placeRow(place).oembed) return null
  const path = pathOf(place)
  return `oembed${path === '/' ? '/world' : path}.json`
}
