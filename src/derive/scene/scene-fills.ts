import { iso3Schema, type Iso3 } from '../../domain/ids.ts'
import type { Fill, FillPattern } from './map-scene.ts'
import type { Participation } from '../membership/participation.ts'

/** A non-self-governing territory that keeps its own grey on every map, though a mechanism may count it among its members. */
const westernSahara = iso3Schema.parse('ESH')

export function takesColour(iso3: Iso3): boolean {
  return iso3 !== westernSahara
}

/** The fills of a scene, without the territory that never takes colour. */
export function sceneFills(fills: Iterable<readonly [Iso3, Fill]>): ReadonlyMap<Iso3, Fill> {
  return new Map([...fills].filter(([iso3]) => takesColour(iso3)))
}

/** Solid where a country is member of at least one mechanism counted, hatched where it is only observer, associate or partner. */
export function patternOf(participations: readonly Pick<Participation, 'role'>[]): FillPattern {
  return participations.some(({ role }) => role === 'member') ? 'solid' : 'hatch'
}
