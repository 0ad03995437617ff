import type { QueryClient } from '@tanstack/react-query'
import { manifest, mechanismQuery, planarMapQuery, sourcesQuery } from '../../../api/atlas-queries.ts'
import { siteAddress } from '../../../api/site-address.ts'
import { recordsOfSlides } from '../../../derive/slide/figure-text.ts'
import type { MechanismDetail, SourcesByMechanism } from '../../../domain/atlas-files.ts'
import type { Slide } from '../../../domain/deck.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { planarProjectionOf } from '../../../domain/map-view.ts'
import { planarProjections, type PlanarMap, type PlanarProjection } from '../../../domain/planar-map.ts'
import type { AtlasData } from '../../../parts/atlas/atlas-data.ts'
import { projectionsOfSlides } from '../../../view/projections-of-slides.ts'

export type AtlasParts = Pick<AtlasData, 'index' | 'memberships' | 'words'>

/** All that plates are made of, loaded. */
export interface PlateData extends AtlasParts {
  /** The close geometry of those lays of the world that were asked for. */
  readonly planar: ReadonlyMap<PlanarProjection, PlanarMap>
  readonly sources: SourcesByMechanism
  readonly records: ReadonlyMap<MechanismId, MechanismDetail>
  /** Day of the newest change to the records, as the reader's language writes it. */
  readonly dataDate: string
  /** Where links begin: `https://atlas.example`. */
  readonly origin: string
}

export interface PlateNeeds {
  readonly projections: ReadonlySet<PlanarProjection>
  readonly slides: readonly Slide[]
}

export function needsOfSlides(slides: readonly Slide[]): PlateNeeds {
  const shown = [...projectionsOfSlides(slides)].map(planarProjectionOf)
  return { projections: new Set(shown), slides }
}

/** Loads what is not there yet. Throws what the queries throw, in words for people. */
export async function loadPlateData(
  queries: QueryClient,
  atlas: AtlasParts,
  { projections, slides }: PlateNeeds,
  formatDate: (date: string) => string,
): Promise<PlateData> {
  const files = recordsOfSlides(slides).flatMap((id) => atlas.memberships.mechanisms.get(id)?.file ?? [])
  const wanted = planarProjections.filter((projection) => projections.has(projection))
  const [maps, details, sources] = await Promise.all([
    Promise.all(wanted.map(async (one) => [one, await queries.ensureQueryData(planarMapQuery(one, 'close'))] as const)),
    Promise.all(files.map((file) => queries.ensureQueryData(mechanismQuery(file)))),
    queries.ensureQueryData(sourcesQuery),
  ])
  return {
    ...atlas,
    planar: new Map(maps),
    records: new Map(details.map((detail) => [detail.id, detail])),
    sources,
    dataDate: formatDate(manifest.date),
    origin: siteAddress(),
  }
}
