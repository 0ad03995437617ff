import type { QueryClient } from '@tanstack/react-query'
import { countryQuery, indexQuery, mechanismQuery, sourcesQuery, themeQuery } from '../../api/atlas-queries.ts'
import { decodeView } from '../../view/url.ts'

/** Starts loading what the panel of a place will read. Does not wait and never throws: the panel itself shows what fails. */
export function preloadPlace(queries: QueryClient, pathname: string): void {
  void queries
    .ensureQueryData(indexQuery)
    .then(async (index) => {
      const { place } = decodeView(pathname, {}).view
      const namesOne = place.kind === 'mechanism' || place.kind === 'country' || place.kind === 'theme'
      if (!namesOne) return
      void queries.prefetchQuery(sourcesQuery)
      if (place.kind === 'mechanism') {
        const found = index.mechanisms.find(({ id }) => id === place.id)
        if (found) await queries.prefetchQuery(mechanismQuery(found.file))
      }
      if (place.kind === 'country') {
        const file = index.countries.find(({ iso3 }) => iso3 === place.iso3)?.file
        if (file) await queries.prefetchQuery(countryQuery(file))
      }
      if (place.kind === 'theme') {
        const found = index.themes.find(({ code }) => code === place.code)
        if (found) await queries.prefetchQuery(themeQuery(found.file))
      }
    })
    .catch(() => undefined)
}
