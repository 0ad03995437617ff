import type { Place } from '../../view/atlas-view.ts'

/**
 * What stands beside the map: the list; list and panel; a panel as wide as the map, without the list; or nothing, where a page takes
 * all the room and no map is seen.
 */
export type Layout = 'list' | 'panel' | 'wide' | 'page'

export function layoutOf(place: Place): Layout {
  switch (place.kind) {
    case 'explore':
      return 'list'
    case 'compare':
      return 'wide'
    case 'overlaps':
      return place.page === 'gaps' ? 'wide' : 'page'
    case 'decks':
    case 'deck':
    case 'stage':
      return 'page'
    case 'mechanism':
    case 'country':
    case 'theme':
    case 'about':
      return 'panel'
  }
}
