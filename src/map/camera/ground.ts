import { landPoints } from '../../derive/scene/land-points.ts'
import { fitBounds } from '../../derive/scene/planar-fit.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { PlanarBounds, PlanarMap } from '../../domain/planar-map.ts'
import type { FitSubject } from './clear-fit.ts'
import type { World } from '../geometry/geometry-loader.ts'
import type { GlobePoint } from './globe-camera.ts'

/** What the camera fits when it is not steered by hand. Null bounds and no points mean the whole world. */
export type Ground =
  | ({ readonly kind: 'planar'; readonly height: number } & FitSubject)
  | { readonly kind: 'globe'; readonly points: readonly GlobePoint[] }

/** What of a scene matters to a fit. */
type Fitted = Pick<MapScene, 'fit' | 'fills'>

/** Where what the scene asks to fit lies in a projection. */
export function groundOf(world: World, scene: Fitted): Ground {
  if (world.kind === 'planar') return { kind: 'planar', height: world.map.height, ...fitSubject(world.map, scene) }
  const wanted = new Set<string>(scene.fit)
  return { kind: 'globe', points: world.map.places.filter(({ id }) => wanted.has(id)).map(({ label }) => label) }
}

/** Of its larger side, how far around a footprint the countries that the scene colours are to be seen too. */
const around = 0.5

/** What a fit of the scene shows. Where that is the whole world, the smallest islands may lie under a legend. */
export function fitSubject(planar: PlanarMap, scene: Fitted): FitSubject {
  const bounds = fitBounds(planar, scene.fit)
  if (bounds === null) return { bounds, points: landPoints(planar, null) }
  return { bounds, points: [...landPoints(planar, scene.fit), ...labelsNear(planar, bounds, scene)] }
}

function labelsNear({ places }: PlanarMap, [left, top, right, bottom]: PlanarBounds, { fills }: Fitted) {
  const coloured: ReadonlySet<string> = new Set(fills.keys())
  const reach = around * Math.max(right - left, bottom - top)
  return places
    .filter(({ id, label: [x, y] }) => {
      const near = x > left - reach && x < right + reach && y > top - reach && y < bottom + reach
      return near && coloured.has(id)
    })
    .map(({ label }) => label)
}
