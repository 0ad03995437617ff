import type { QueryClient } from '@tanstack/react-query'
import { countryQuery, indexQuery, mechanismQuery, sourcesQuery, themeQuery } from '../../api/atlas-queries.ts'
import type { AtlasIndex, RecordRef } from '../../domain/atlas-index.ts'
import { recordOf } from '../../view/place-lookups.ts'
import type { Address } from '../../view/address.ts'

/** Starts loading what the panel of an address will read; an embedded view has none. Does not wait and never throws: the panel itself shows what fails. */
export function preloadPlace(queries: QueryClient, { view, embedded }: Address): void {
  const record = recordOf(view.place)
  if (record === null || embedded) return
  void queries
    .ensureQueryData(indexQuery)
    .then(async (index) => {
      void queries.prefetchQuery(sourcesQuery)
      await preloadRecord(queries, record, index)
    })
    .catch(() => undefined)
}

async function preloadRecord(queries: QueryClient, record: RecordRef, index: AtlasIndex): Promise<void> {
  switch (record.kind) {
    case 'mechanism': {
      const found = index.mechanisms.find(({ id }) => id === record.id)
      return found && queries.prefetchQuery(mechanismQuery(found.file))
    }
    case 'country': {
      const found = index.countries.find(({ iso3 }) => iso3 === record.iso3)
      return found?.file ? queries.prefetchQuery(countryQuery(found.file)) : undefined
    }
    case 'theme': {
      const found = index.themes.find(({ code }) => code === record.code)
      return found && queries.prefetchQuery(themeQuery(found.file))
    }
  }
}
