import type { Detail } from '../../../src/domain/planar-map.ts'
import type { Level } from './simplify.ts'

/** Square of a length in planar units, where 0.001 is one pixel of a map 1000 px wide. */
const square = (side: number): number => side ** 2
const equalArea = (): number => 1

/** Tuned to the budgets that tests/data/geometry holds: 30 kB brotli for `world`, 110 kB for `close`. */
export const planarLevels: Record<Detail, Level> = {
  world: { step: 1 / 5000, triangle: square(0.0008), island: square(0.0015), weight: equalArea },
  close: { step: 1 / 50_000, triangle: square(0.0001), island: 0, weight: equalArea },
}

/** In degrees; a degree of longitude shrinks with the cosine of the latitude. */
export const globeLevel: Level = {
  step: 0.01,
  triangle: square(0.1),
  island: square(0.1),
  weight: (latitude) => Math.cos((latitude * Math.PI) / 180),
}
