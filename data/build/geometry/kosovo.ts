import type { LineString, MultiPolygon, Position } from 'geojson'

type Ring = Position[]
type Shapes = ReadonlyMap<string, MultiPolygon>

/** An end of the line takes a vertex of the border that lies this near, in degrees; else the border gets a new vertex. */
const snapDistance = 0.03

const distance = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number => Math.hypot(ax - bx, ay - by)
const same = (a: Position, b: Position): boolean => distance(a, b) === 0

/** The point of the edge from `a` to `b` that lies nearest to `point`; one of its ends where that lies within reach. */
function nearestOnEdge(point: Position, a: Position, b: Position): Position {
  const [x = 0, y = 0] = point
  const [ax = 0, ay = 0] = a
  const [bx = 0, by = 0] = b
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const share = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length
  const foot = [ax + (bx - ax) * share, ay + (by - ay) * share]
  if (share <= 0 || distance(foot, a) < snapDistance) return a
  return share >= 1 || distance(foot, b) < snapDistance ? b : foot
}

interface Foot {
  readonly point: Position
  readonly edge: readonly [Position, Position]
}

function nearestOnRing(point: Position, ring: Ring): Foot {
  const feet = ring.slice(1).map((to, index): Foot => {
    const from = ring[index] ?? to
    return { point: nearestOnEdge(point, from, to), edge: [from, to] }
  })
  const [first, ...others] = feet
  if (first === undefined) throw new Error('Serbia (SRB) has an empty ring.')
  return others.reduce((best, foot) => (distance(foot.point, point) < distance(best.point, point) ? foot : best), first)
}

/** The ring with a vertex more where it has that edge, in either direction. */
function withVertex(ring: Ring, { point, edge: [a, b] }: Foot): Ring {
  if (same(point, a) || same(point, b)) return ring
  return ring.flatMap((to, index) => {
    const from = ring[index - 1]
    const onEdge = from !== undefined && ((same(from, a) && same(to, b)) || (same(from, b) && same(to, a)))
    return onEdge ? [point, to] : [to]
  })
}

/** The open chain of a closed ring from one of its vertices to another, both included, in the ring's own turn. */
function chain(ring: Ring, from: Position, to: Position): Ring {
  const open = ring.slice(0, -1)
  const start = open.findIndex((vertex) => same(vertex, from))
  const turned = [...open.slice(start), ...open.slice(0, start)]
  return turned.slice(0, turned.findIndex((vertex) => same(vertex, to)) + 1)
}

function meanLatitude(ring: Ring): number {
  return ring.reduce((sum, [, y = 0]) => sum + y, 0) / ring.length
}

/** The parts of a ring south and north of a line whose ends are vertices of the ring. */
function cutRing(ring: Ring, inner: Ring, start: Position, end: Position): Ring[] {
  const one = [...chain(ring, end, start), ...inner, end]
  const other = [...chain(ring, start, end), ...inner.toReversed(), start]
  return [one, other].toSorted((a, b) => meanLatitude(a) - meanLatitude(b))
}

/**
 * UN Geodata draws Serbia and Kosovo as one area, Natural Earth draws the line between them: cuts the one along the other.
 * Both parts keep the vertices of UN Geodata toward their neighbours, and a neighbour gets the vertex in which the line ends,
 * so there is no gap and no overlap. Degrees. Throws where Serbia is not the single ring that it is in UN Geodata.
 */
export function cutKosovo(shapes: Shapes, line: LineString): Map<string, MultiPolygon> {
  const ring = shapes.get('SRB')?.coordinates[0]?.[0]
  const [first, last] = [line.coordinates[0], line.coordinates.at(-1)]
  if (ring === undefined || shapes.get('SRB')?.coordinates.flat().length !== 1 || !first || !last)
    throw new Error(
      'data/boundaries: Serbia (SRB) should be one ring, and the line of Kosovo (XKX) should have two ends.',
    )
  const start = nearestOnRing(first, ring)
  const end = nearestOnRing(last, ring)
  const mend = (old: Ring): Ring => withVertex(withVertex(old, start), end)
  const [south = [], north = []] = cutRing(mend(ring), line.coordinates.slice(1, -1), start.point, end.point)
  const mended = [...shapes].map(([id, { coordinates }]): [string, MultiPolygon] => [
    id,
    { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map(mend)) },
  ])
  return new Map(mended)
    .set('SRB', { type: 'MultiPolygon', coordinates: [[north]] })
    .set('XKX', { type: 'MultiPolygon', coordinates: [[south]] })
}
