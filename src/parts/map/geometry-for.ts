import { planarProjectionOf, type MapProjection } from '../../domain/map-view.ts'
import type { QueryClient } from '@tanstack/react-query'
import { globeQuery, planarMapQuery } from '../../api/atlas-queries.ts'
import type { GeometrySources } from '../../map/geometry/geometry-loader.ts'

/** What the map draws from, out of the Query cache. The globe starts from the flat world, which is the lighter file. */
export async function geometryFor(queries: QueryClient, projection: MapProjection): Promise<GeometrySources> {
  return {
    planar: await queries.fetchQuery(planarMapQuery(planarProjectionOf(projection), 'world')),
    loadWorld: (wanted) => queries.fetchQuery(planarMapQuery(wanted, 'world')),
    loadClose: (wanted) => queries.fetchQuery(planarMapQuery(wanted, 'close')),
    loadGlobe: () => queries.fetchQuery(globeQuery),
  }
}
