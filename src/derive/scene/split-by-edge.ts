import type { Country } from '../../domain/country.ts'
import type { PlanarProjection } from '../../domain/planar-map.ts'

/** Degrees east in the middle of each lay of the world; its edges are half the world away. */
const middles: Readonly<Record<PlanarProjection, number>> = { atlantic: 11, pacific: 150 }
/** The Pacific lay must show them in this share of the width at most, so that it is worth another map. */
const worthIt = 0.75

const halfTheWorld = 180

/** True where the edge of the Atlantic map divides these countries, and the Pacific one shows them together. */
export function isSplitByEdge(countries: readonly Pick<Country, 'point'>[]): boolean {
  if (countries.length < 2) return false
  const spread = spreadOn('atlantic', countries)
  return spread > halfTheWorld && spreadOn('pacific', countries) <= worthIt * spread
}

/** Degrees from the westernmost to the easternmost of them on a map. */
function spreadOn(projection: PlanarProjection, countries: readonly Pick<Country, 'point'>[]): number {
  const fromEdge = countries.map(({ point: [longitude] }) => (longitude - middles[projection] + 540) % 360)
  return Math.max(...fromEdge) - Math.min(...fromEdge)
}
