import { inMask } from '../../algorithms/in-mask.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import { comparable, type ComparedMechanism, type Comparison, type ComparisonCell } from './comparison.ts'
import type { LitThing } from '../membership/highlight.ts'
import { roles, type Role } from '../../domain/vocabulary.ts'
import { participantsOf } from '../membership/participation.ts'

/** A part of a picture of sets that can be pointed at and chosen. */
export interface PictureMark {
  /** Says what is meant whatever the order of colours: the same as long as its mechanisms are compared. */
  readonly key: string
  /** Names it without the picture and counts it: "RCM and Quito Process, not SACM: 5 countries". */
  readonly name: string
  readonly lights: LitThing
  readonly countries: readonly ListedCountry[]
}

export interface ListedCountry {
  readonly iso3: Iso3
  readonly name: string
  /** "(observer)" where its roles are not all that of a member; null where they are. */
  readonly standing: string | null
}

/** A group of countries: those in just these mechanisms. */
export function cellMark(comparison: Comparison, cell: ComparisonCell, words: Words): PictureMark {
  const { inside, iso3s, mask } = cell
  const outside = comparable(comparison).filter(({ position }) => !inMask(mask, position))
  return {
    key: `cell ${idsOf(inside)}`,
    name: words.say('compare.sets.cell', {
      inside: inside.length,
      outside: outside.length,
      names: shortNames(inside, words),
      others: shortNames(outside, words),
      count: iso3s.length,
    }),
    lights: { kind: 'countries', iso3s },
    countries: countriesOf(iso3s, inside, words),
  }
}

/** Mechanisms with all their countries, wherever else those are; several only where they have the same. */
export function setMark(sets: readonly ComparedMechanism[], words: Words): PictureMark | null {
  const [first] = sets
  if (!first?.iso3s) return null
  const iso3s = [...first.iso3s]
  return {
    key: `set ${idsOf(sets)}`,
    name: words.say('compare.sets.set', { names: shortNames(sets, words), count: iso3s.length }),
    lights: sets.length > 1 ? { kind: 'countries', iso3s } : { kind: 'mechanism', id: first.mechanism.id },
    countries: countriesOf(iso3s, sets, words),
  }
}

/** The mark with a key in any picture of the comparison; null where it has none such. */
export function markWith(key: string | null, comparison: Comparison, words: Words): PictureMark | null {
  const { cells, compared } = comparison
  const cell = cells.find(({ inside }) => key === `cell ${idsOf(inside)}`)
  if (cell) return cellMark(comparison, cell, words)
  const sets = compared.filter((one) => key?.startsWith('set ') && key.slice(4).split(' ').includes(one.mechanism.id))
  return setMark(sets, words)
}

/** By name, each with what it is other than a member. */
export function countriesOf(
  iso3s: readonly Iso3[],
  inside: readonly ComparedMechanism[],
  words: Words,
): readonly ListedCountry[] {
  return iso3s
    .map((iso3) => ({ iso3, name: words.country(iso3), standing: countryStanding(iso3, inside, words) }))
    .toSorted((a, b) => words.compare(a.name, b.name))
}

function idsOf(compared: readonly ComparedMechanism[]): string {
  return compared
    .map(({ mechanism }) => mechanism.id)
    .toSorted()
    .join(' ')
}

function shortNames(compared: readonly ComparedMechanism[], words: Words): string {
  return words.list(compared.map(({ mechanism }) => mechanism.short))
}

/**
 * "(observer)", or "(observer in RCM and SACM, and partner in MIRPS)" among several mechanisms: where a country is something other
 * than a member of those it is in; null where it is a member of all.
 */
function countryStanding(iso3: Iso3, inside: readonly ComparedMechanism[], words: Words): string | null {
  const parts = roles
    .filter((role) => role !== 'member')
    .map((role) => ({ role, held: inside.filter((one) => roleIn(one, iso3) === role) }))
    .filter(({ held }) => held.length > 0)
    .map(({ role, held }) => {
      const names = words.list(held.map(({ mechanism }) => mechanism.short))
      return words.say('compare.where.role', { role, names, mechanisms: inside.length })
    })
  return parts.length === 0 ? null : words.say('compare.where.standing', { roles: words.list(parts) })
}

function roleIn({ footprint }: ComparedMechanism, iso3: Iso3): Role | null {
  return participantsOf(footprint).find((part) => part.iso3 === iso3)?.role ?? null
}
