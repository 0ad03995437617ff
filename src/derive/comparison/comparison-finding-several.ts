import type { Iso3 } from '../../domain/ids.ts'
import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { ComparisonCell } from './comparison.ts'
import { namedFew, sameStatement, sharedStatement, type CountedPair } from './comparison-finding-pair.ts'
import { countedAs, nameAtStart, namesAtStart, nameWithin, type CountedMechanism } from './comparison-names.ts'
import { overlapOf, type SetOverlap } from '../../algorithms/set-overlap.ts'

/** Three or more mechanisms that have countries. */
export interface CountedComparison {
  readonly roles: RoleScope
  readonly counted: readonly CountedMechanism[]
  readonly cells: readonly ComparisonCell[]
  /** How many are chosen too, but not compared. */
  readonly left: number
}

type PairOverlap = SetOverlap<Iso3> & { readonly pair: CountedPair }

/** Who is in all three, and which of them overlap most. */
export function threeStatements(comparison: CountedComparison, words: Words): readonly string[] {
  const every = everyStatement(comparison, words)
  return areSame(comparison) || areApart(comparison) ? [every] : [every, ...strongestStatements(comparison, words)]
}

/** Who is in all of four or more, who is in most of them, and which two are closest. */
export function severalStatements(comparison: CountedComparison, words: Words): readonly string[] {
  const every = everyStatement(comparison, words)
  if (areSame(comparison) || areApart(comparison)) return [every]
  const most = mostShared(comparison) < comparison.counted.length ? [mostStatement(comparison, words)] : []
  return [every, ...most, ...closestStatements(comparison, words)]
}

function everyStatement(comparison: CountedComparison, words: Words): string {
  const { cells, counted, left, roles } = comparison
  const values = { mechanisms: counted.length, left, roles }
  if (areSame(comparison))
    return words.say('compare.finding.same-all', { ...values, count: cells[0]?.iso3s.length ?? 0 })
  if (areApart(comparison)) return words.say('compare.finding.none-shared', values)
  const inAll = countriesIn(comparison, counted.length)
  return words.say('compare.finding.in-all', { ...values, count: inAll.length, ...namedFew(inAll, words) })
}

function mostStatement(comparison: CountedComparison, words: Words): string {
  const most = mostShared(comparison)
  const iso3s = countriesIn(comparison, most)
  const next = most + 1 === comparison.counted.length ? 'yes' : 'no'
  const values = { most, next, count: iso3s.length, roles: comparison.roles }
  return words.say('compare.finding.in-most', { ...values, ...namedFew(iso3s, words) })
}

/** The mechanism that shares most with both others, the largest where several do; or the only two that share at all. */
function strongestStatements(comparison: CountedComparison, words: Words): readonly string[] {
  const { counted, roles } = comparison
  const [first, second] = pairsOf(comparison)
    .filter(({ shared }) => shared.length > 0)
    .toSorted((p, q) => q.shared.length - p.shared.length || sizeOf(q) - sizeOf(p))
  if (!first) return []
  if (second) return [hubStatement(comparison, first, second, words)]
  const shared = sharedStatement(first.pair, roles, words) ?? []
  const apart = counted.filter((one) => !first.pair.includes(one))
  return [
    ...[shared].flat(),
    ...apart.map((one) => words.say('compare.finding.apart', { name: nameAtStart(one, words) })),
  ]
}

function hubStatement({ roles }: CountedComparison, first: PairOverlap, second: PairOverlap, words: Words) {
  const [hub, a] = second.pair.includes(first.pair[0]) ? first.pair : [first.pair[1], first.pair[0]]
  const b = second.pair[0] === hub ? second.pair[1] : second.pair[0]
  return words.say('compare.finding.hub', {
    as: countedAs([a, b], hub, roles),
    a: first.shared.length,
    b: second.shared.length,
    wholeA: first.shared.length === a.iso3s.size ? 'yes' : 'no',
    wholeB: second.shared.length === b.iso3s.size ? 'yes' : 'no',
    nameA: nameWithin(a, words),
    nameB: nameWithin(b, words),
    hub: nameWithin(hub, words),
    first: nameAtStart(hub, words),
  })
}

/** The two with the greatest share of countries in both among those in either. */
function closestStatements(comparison: CountedComparison, words: Words): readonly string[] {
  const { roles } = comparison
  const [closest] = pairsOf(comparison).toSorted((p, q) => (q.jaccard ?? 0) - (p.jaccard ?? 0))
  if (!closest) return []
  const { pair, shared, onlyA, onlyB } = closest
  if (closest.jaccard === 1) return [sameStatement(pair, roles, words)]
  const either = shared.length + onlyA.length + onlyB.length
  return [
    words.say('compare.finding.closest', { roles, names: namesAtStart(pair, words), count: shared.length, either }),
  ]
}

function pairsOf({ counted }: CountedComparison): readonly PairOverlap[] {
  return counted.flatMap((a, index) =>
    counted.slice(index + 1).map((b) => ({ pair: [a, b] as const, ...overlapOf(a.iso3s, b.iso3s) })),
  )
}

function sizeOf({ pair: [a, b] }: PairOverlap): number {
  return a.iso3s.size + b.iso3s.size
}

/** True where all have the very same countries. */
function areSame({ cells, counted }: CountedComparison): boolean {
  return cells.every(({ inside }) => inside.length === counted.length)
}

/** True where no country is in more than one. */
function areApart(comparison: CountedComparison): boolean {
  return mostShared(comparison) === 1
}

/** In how many of them a country is that is in most. */
function mostShared({ cells }: CountedComparison): number {
  return Math.max(0, ...cells.map(({ inside }) => inside.length))
}

function countriesIn({ cells }: CountedComparison, mechanisms: number): readonly Iso3[] {
  return cells.filter(({ inside }) => inside.length === mechanisms).flatMap(({ iso3s }) => iso3s)
}
