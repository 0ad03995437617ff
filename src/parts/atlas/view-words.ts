import { anyTheme } from '../../derive/scene/any-theme.ts'
import { reachTheme, reachThemes } from '../../derive/scene/places/scene-request.ts'
import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { Words } from '../../domain/words.ts'
import { defaultView, type AtlasView } from '../../view/atlas-view.ts'
import { colourModeOf } from '../../view/colour-mode.ts'
import { appliedFilters } from './applied-filters.ts'

/** What a view shows, as a title: "Colombo Process", "RCM and SACM compared". */
export function viewName(view: AtlasView, index: AtlasIndex, words: Words): string {
  const { place } = view
  switch (place.kind) {
    case 'mechanism':
      return index.mechanisms.find(({ id }) => id === place.id)?.short ?? place.id
    case 'country':
      return words.country(place.iso3)
    case 'theme':
      return words.say(`theme.${place.code}`)
    case 'compare':
      return comparisonName(view, index, words)
    case 'overlaps':
      if (place.page === 'gaps' && place.gaps === 'any') return words.say('decks.view.overlaps.gaps-any')
      return words.say(`decks.view.overlaps.${place.page}`, { theme: words.say(`theme.short.${reachTheme(view)}`) })
    default:
      return words.say(`decks.view.${colourModeOf(view)}`, { theme: anyTheme(reachThemes(view), 'short', words) })
  }
}

function comparisonName({ compared }: AtlasView, { mechanisms }: AtlasIndex, words: Words): string {
  const names = compared.flatMap((id) => mechanisms.find((mechanism) => mechanism.id === id)?.short ?? [])
  return names.length > 0
    ? words.say('decks.view.compared', { names: words.list(names) })
    : words.say('decks.view.compare')
}

/** What else a view asks for, beside what its name says: its tab, who is counted, filters, the lay of the world, a camera. */
export function viewDetails(view: AtlasView, words: Words): readonly string[] {
  const { place, roles, projection, camera, filters } = view
  const filtered = appliedFilters(filters).length
  return [
    ...(place.kind === 'mechanism' && place.tab !== 'overview' ? [words.say(`mechanism.tab.${place.tab}`)] : []),
    ...(roles === defaultView.roles ? [] : [words.say('decks.view.all-roles')]),
    ...(filtered > 0 ? [words.say('decks.view.filters', { count: filtered })] : []),
    ...(projection === defaultView.projection ? [] : [words.say(`map.projection.${projection}`)]),
    ...(camera === null ? [] : [words.say('decks.view.camera')]),
  ]
}
