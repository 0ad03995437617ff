import { queryOptions } from '@tanstack/react-query'
import { manifest as rawManifest } from 'virtual:atlas-manifest'
import {
  countryDetailSchema,
  manifestSchema,
  mechanismDetailSchema,
  sourcesSchema,
  themeDetailSchema,
} from '../domain/atlas-files.ts'
import { atlasIndexSchema } from '../domain/atlas-index.ts'
import { contentSchema } from '../domain/content-entry.ts'
import { deckSchema } from '../domain/deck.ts'
import type { Detail, PlanarProjection } from '../domain/planar-map.ts'
import { embedded, loadJson, loadParsed } from './atlas-file.ts'
import { decodeGlobeMap, decodePlanarMap } from './planar-topology.ts'

/** What the data build made, parsed once; of a page that holds its files, what it holds. */
export const manifest = manifestSchema.parse(embedded?.manifest ?? rawManifest)

/** Files carry a hash of their content in their names: what was loaded once never changes. */
const forever = { staleTime: Infinity, gcTime: Infinity } as const

export const indexQuery = queryOptions({
  queryKey: [manifest.index],
  queryFn: ({ signal }) => loadParsed(manifest.index, atlasIndexSchema, signal),
  ...forever,
})

export const sourcesQuery = queryOptions({
  queryKey: [manifest.sources],
  queryFn: ({ signal }) => loadParsed(manifest.sources, sourcesSchema, signal),
  ...forever,
})

/** What the records name: loaded when the search is first used. */
export const contentQuery = queryOptions({
  queryKey: [manifest.content],
  queryFn: ({ signal }) => loadParsed(manifest.content, contentSchema, signal),
  ...forever,
})

/** `file` is the one that the index names for the mechanism; so too below. */
export const mechanismQuery = (file: string) =>
  queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => loadParsed(file, mechanismDetailSchema, signal),
    ...forever,
  })

export const countryQuery = (file: string) =>
  queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => loadParsed(file, countryDetailSchema, signal),
    ...forever,
  })

export const themeQuery = (file: string) =>
  queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => loadParsed(file, themeDetailSchema, signal),
    ...forever,
  })

export const deckQuery = (file: string) =>
  queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => loadParsed(file, deckSchema, signal),
    ...forever,
  })

export const planarMapQuery = (projection: PlanarProjection, detail: Detail) =>
  queryOptions({
    queryKey: [manifest.geometry[projection][detail]],
    queryFn: async ({ signal }) => decodePlanarMap(await loadJson(manifest.geometry[projection][detail], signal)),
    ...forever,
  })

export const globeQuery = queryOptions({
  queryKey: [manifest.geometry.globe],
  queryFn: async ({ signal }) => decodeGlobeMap(await loadJson(manifest.geometry.globe, signal)),
  ...forever,
})
