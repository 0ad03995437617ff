import { anyTheme } from '../../derive/scene/any-theme.ts'
import { reachTheme, reachThemes } from '../../derive/scene/places/scene-request.ts'
import type { AtlasIndex, RecordRef } from '../../domain/atlas-index.ts'
import type { Words } from '../../domain/words.ts'
import { defaultView, type AtlasView } from '../../view/atlas-view.ts'
import { colourModeOf } from '../../view/colour-mode.ts'
import { appliedFilters } from './applied-filters.ts'
import { recordOf } from '../../view/place-lookups.ts'
import { isPlace, placeRow } from '../../view/places.ts'

/** What a view shows, as a title: "Colombo Process", "RCM and SACM compared". */
export function viewName(view: AtlasView, index: AtlasIndex, words: Words): string {
  const { place } = view
  const row = placeRow(place)
  const message = row.viewName?.(place)
  if (message) return words.say(message, { theme: words.say(`theme.short.${reachTheme(view)}`) })
  const record = recordOf(place)
  if (record) return recordName(record, index, words)
  if (row.title(place) === 'compared') return comparisonName(view, index, words)
  return words.say(`decks.view.${colourModeOf(view)}`, { theme: anyTheme(reachThemes(view), 'short', words) })
}

function recordName(record: RecordRef, { mechanisms }: AtlasIndex, words: Words): string {
  switch (record.kind) {
    case 'mechanism':
      return mechanisms.find(({ id }) => id === record.id)?.short ?? record.id
    case 'country':
      return words.country(record.iso3)
    case 'theme':
      return words.say(`theme.${record.code}`)
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
    ...(isPlace(place, 'mechanism') && place.tab !== 'overview' ? [words.say(`mechanism.tab.${place.tab}`)] : []),
    ...(roles === defaultView.roles ? [] : [words.say('decks.view.all-roles')]),
    ...(filtered > 0 ? [words.say('decks.view.filters', { count: filtered })] : []),
    ...(projection === defaultView.projection ? [] : [words.say(`map.projection.${projection}`)]),
    ...(camera === null ? [] : [words.say('decks.view.camera')]),
  ]
}
