import type { Iso3 } from '../../domain/ids.ts'
import type { PlanarBounds, PlanarMap, PlanarPoint } from '../../domain/planar-map.ts'

/** Planar units of a square of which one point of a coast or border stands for all others: few pixels. */
const cell = 0.006

const known = new WeakMap<PlanarMap, ReadonlyMap<string, readonly PlanarPoint[]>>()

/** Points all around and in these countries, without their far islands; of all that are not small, where none are given. For what may lie over them. */
export function landPoints(planar: PlanarMap, countries: readonly Iso3[] | null): readonly PlanarPoint[] {
  const points = known.get(planar) ?? pointsOf(planar)
  known.set(planar, points)
  const wanted = countries ?? planar.places.filter(({ small }) => !small).map(({ id }) => id)
  return wanted.flatMap((id) => points.get(id) ?? [])
}

function pointsOf({ areas, places }: PlanarMap): ReadonlyMap<string, readonly PlanarPoint[]> {
  const shapes = new Map(areas.map(({ id, polygons }) => [id, polygons]))
  return new Map(
    places.map(({ id, label, bounds }) => {
      const coast = (shapes.get(id) ?? []).flat(2).filter((point) => within(point, bounds))
      return [id, thinned([label, ...coast])]
    }),
  )
}

function within([x, y]: PlanarPoint, [left, top, right, bottom]: PlanarBounds): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

function thinned(points: readonly PlanarPoint[]): readonly PlanarPoint[] {
  const byCell = new Map(points.toReversed().map((point) => [cellOf(point), point]))
  return [...byCell.values()]
}

function cellOf([x, y]: PlanarPoint): string {
  return `${Math.floor(x / cell)} ${Math.floor(y / cell)}`
}
