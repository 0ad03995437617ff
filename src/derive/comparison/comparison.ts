import { inMask } from '../../algorithms/in-mask.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { RoleScope } from '../../domain/vocabulary.ts'
import { footprintSize } from '../membership/footprint-size.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'
import { countedCountries, type Footprint } from '../membership/participation.ts'
import { setColour } from '../colour/set-colour.ts'

export interface ComparisonRequest {
  /** In the order of their colours. Those that the Atlas does not know are left out. */
  readonly ids: readonly MechanismId[]
  /** Which roles count. */
  readonly roles: RoleScope
}

/** One mechanism of a comparison. */
export interface ComparedMechanism {
  readonly mechanism: Mechanism
  /** From 0: gives the colour, and the bit in the mask of a cell. */
  readonly position: number
  readonly colour: ColourName
  readonly footprint: Footprint
  /** Those who take part in the roles that count, by list, by rule or as of its end; null where nobody can say who does. */
  readonly iso3s: ReadonlySet<Iso3> | null
}

/** The countries that are in just these mechanisms of a comparison and in no other of it. */
export interface ComparisonCell {
  /** Bit n is set for the mechanism at position n. */
  readonly mask: number
  readonly inside: readonly ComparedMechanism[]
  /** At least one, in the order of the index. */
  readonly iso3s: readonly Iso3[]
}

export interface Comparison {
  readonly roles: RoleScope
  readonly compared: readonly ComparedMechanism[]
  /** Cells that hold a country, each once: together they hold every country that takes part in any. By mask. */
  readonly cells: readonly ComparisonCell[]
}

/** Who is in which of several mechanisms. What map, sets, sentence, numbers and lists of a comparison are derived from. */
export function compareFootprints(memberships: MembershipIndex, { ids, roles }: ComparisonRequest): Comparison {
  const mechanisms = ids.flatMap((id) => memberships.mechanisms.get(id) ?? [])
  const compared = mechanisms.map((mechanism, position) => comparedOf(memberships, mechanism, position, roles))
  return { roles, compared, cells: cellsOf(compared, memberships.countries.keys()) }
}

/** Those whose countries are known. */
export function comparable({
  compared,
}: Comparison): readonly (ComparedMechanism & { readonly iso3s: ReadonlySet<Iso3> })[] {
  return compared.flatMap((one) => (one.iso3s === null ? [] : [{ ...one, iso3s: one.iso3s }]))
}

/** All countries that take part in any, in the order of the index. */
export function unionOf({ cells }: Comparison): readonly Iso3[] {
  return cells.flatMap(({ iso3s }) => iso3s)
}

function comparedOf(
  memberships: MembershipIndex,
  mechanism: Mechanism,
  position: number,
  roles: RoleScope,
): ComparedMechanism {
  const footprint = footprintIn(memberships, mechanism.id)
  const iso3s = footprintSize(footprint, roles) === null ? null : new Set(countedCountries(footprint, roles))
  return { mechanism, position, colour: setColour(position), footprint, iso3s }
}

function cellsOf(compared: readonly ComparedMechanism[], iso3s: Iterable<Iso3>): readonly ComparisonCell[] {
  const byMask = new Map<number, Iso3[]>()
  for (const iso3 of iso3s) {
    const mask = compared.reduce((bits, one) => (one.iso3s?.has(iso3) ? bits | (1 << one.position) : bits), 0)
    if (mask === 0) continue
    const cell = byMask.get(mask)
    if (cell) cell.push(iso3)
    else byMask.set(mask, [iso3])
  }
  return [...byMask]
    .toSorted(([a], [b]) => a - b)
    .map(([mask, inCell]) => ({
      mask,
      inside: compared.filter(({ position }) => inMask(mask, position)),
      iso3s: inCell,
    }))
}
