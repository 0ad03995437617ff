import type { Place } from './atlas-view.ts'

/** The oEmbed file of a place, from the site's root; null where there is none. A static site answers no query, so that only what has a path of its own has one. */
export function oembedFileOf(place: Place): string | null {
  switch (place.kind) {
    case 'explore':
      return 'oembed/world.json'
    case 'mechanism':
      return `oembed/mechanisms/${place.id}.json`
    case 'country':
      return `oembed/countries/${place.iso3}.json`
    case 'theme':
      return `oembed/themes/${place.code}.json`
    case 'compare':
    case 'overlaps':
    case 'decks':
    case 'deck':
    case 'stage':
    case 'about':
      return null
  }
}
