import type { MapProjection } from '../../domain/map-view.ts'
import type { GlobeMap, PlanarMap, PlanarProjection } from '../../domain/planar-map.ts'

/** Where geometry comes from that the map does not start with. */
export interface GeometrySources {
  /** World detail of the projection the map starts with. */
  readonly planar: PlanarMap
  readonly loadWorld: (projection: PlanarProjection) => Promise<PlanarMap>
  readonly loadClose: (projection: PlanarProjection) => Promise<PlanarMap>
  readonly loadGlobe: () => Promise<GlobeMap>
}

/** A projection's geometry at world detail. */
export type World =
  { readonly kind: 'planar'; readonly map: PlanarMap } | { readonly kind: 'globe'; readonly map: GlobeMap }

/** Loads each set of geometry when it is first asked for and keeps it. Rejects as the loaders do, and then tries again when asked again. */
export class GeometryLoader {
  readonly #sources: GeometrySources
  readonly #worlds = new Map<MapProjection, World>()

  constructor(sources: GeometrySources) {
    this.#sources = sources
    this.#worlds.set(sources.planar.projection, { kind: 'planar', map: sources.planar })
  }

  async world(projection: MapProjection): Promise<World> {
    const known = this.#worlds.get(projection)
    if (known) return known
    const world = await this.#load(projection)
    this.#worlds.set(projection, world)
    return world
  }

  close(projection: PlanarProjection): Promise<PlanarMap> {
    return this.#sources.loadClose(projection)
  }

  async #load(projection: MapProjection): Promise<World> {
    if (projection === 'globe') return { kind: 'globe', map: await this.#sources.loadGlobe() }
    return { kind: 'planar', map: await this.#sources.loadWorld(projection) }
  }
}
