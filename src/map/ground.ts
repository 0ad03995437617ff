import { fitBounds } from '../derive/planar-fit.ts'
import type { Iso3 } from '../domain/ids.ts'
import type { PlanarBounds } from '../domain/planar-map.ts'
import type { World } from './geometry-loader.ts'
import type { GlobePoint } from './globe-camera.ts'

/** What the camera fits when it is not steered by hand. Null bounds and no points mean the whole world. */
export type Ground =
  | { readonly kind: 'planar'; readonly height: number; readonly bounds: PlanarBounds | null }
  | { readonly kind: 'globe'; readonly points: readonly GlobePoint[] }

/** Where these countries lie in a projection; null means the whole world. */
export function groundOf(world: World, fit: readonly Iso3[] | null): Ground {
  if (world.kind === 'planar') return { kind: 'planar', height: world.map.height, bounds: fitBounds(world.map, fit) }
  const wanted = new Set<string>(fit)
  return { kind: 'globe', points: world.map.places.filter(({ id }) => wanted.has(id)).map(({ label }) => label) }
}
