import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comparable,
  compareFootprints,
  unionOf,
  type Comparison,
} from '../../../../src/derive/comparison/comparison.ts'
import { overlapOf } from '../../../../src/algorithms/set-overlap.ts'
import { comparedPairs } from '../../../../src/derive/comparison/comparison-pairs.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import type { Iso3 } from '../../../../src/domain/ids.ts'
import { atlasOf, iso3, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { comparisonOf, someCountries } from './comparison-of-tests.ts'

const list = fc.subarray([...someCountries])
const lists = fc.array(list, { minLength: 1, maxLength: 6 })
const named = (several: readonly (readonly string[])[]) =>
  comparisonOf(Object.fromEntries(several.map((codes, at) => [`M${at}`, codes])))
const countries = (codes: readonly string[]) => new Set(codes.map(iso3))
const sorted = (iso3s: Iterable<string>) => [...iso3s].toSorted()

describe('cells of a comparison', () => {
  it('hold every country of any mechanism once, and no other', () => {
    fc.assert(
      fc.property(lists, (several) => {
        const comparison = named(several)
        const union = unionOf(comparison)
        expect(new Set(union).size).toBe(union.length)
        expect(sorted(union)).toEqual(sorted(new Set(several.flat())))
      }),
    )
  })

  it('add up to each mechanism, and are never empty', () => {
    fc.assert(
      fc.property(lists, (several) => {
        const { cells, compared } = named(several)
        compared.forEach(({ iso3s, position }) => {
          const inside = cells.filter(({ mask }) => (mask & (1 << position)) !== 0).flatMap((cell) => cell.iso3s)
          expect(sorted(inside)).toEqual(sorted(iso3s ?? []))
        })
        expect(cells.every((cell) => cell.iso3s.length > 0)).toBe(true)
      }),
    )
  })

  it('say in their mask and in names which mechanisms they are in', () => {
    fc.assert(
      fc.property(lists, (several) => {
        named(several).cells.forEach(({ inside, mask }) =>
          expect(inside.reduce((bits, { position }) => bits | (1 << position), 0)).toBe(mask),
        )
      }),
    )
  })

  it('are the same countries in whatever order mechanisms are chosen; only colours and masks differ', () => {
    fc.assert(
      fc.property(lists, (several) => {
        const entries = several.map((codes, at) => [`M${at}`, codes] as const)
        const there = comparisonOf(Object.fromEntries(entries))
        const back = comparisonOf(Object.fromEntries(entries.toReversed()))
        expect(groupsOf(back)).toEqual(groupsOf(there))
      }),
    )
  })
})

describe('what two mechanisms share', () => {
  it('follows inclusion and exclusion', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { onlyA, onlyB, shared } = overlapOf(countries(a), countries(b))
        const union = new Set([...a, ...b]).size
        expect(union).toBe(a.length + b.length - shared.length)
        expect(onlyA.length + shared.length).toBe(a.length)
        expect(onlyB.length + shared.length).toBe(b.length)
      }),
    )
  })

  it('is the same from both sides, with containment turned round', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const there = overlapOf(countries(a), countries(b))
        const back = overlapOf(countries(b), countries(a))
        expect(sorted(back.shared)).toEqual(sorted(there.shared))
        expect(back.jaccard).toBe(there.jaccard)
        expect([back.aInB, back.bInA, back.onlyA, back.onlyB]).toEqual([
          there.bInA,
          there.aInB,
          there.onlyB,
          there.onlyA,
        ])
      }),
    )
  })

  it('contains one in the other just where none of it is outside', () => {
    fc.assert(
      fc.property(fc.subarray([...someCountries], { minLength: 1 }), list, (a, b) => {
        const { aInB } = overlapOf(countries(a), countries(b))
        expect(aInB === 1).toBe(a.every((code) => b.includes(code)))
      }),
    )
  })

  it('has a Jaccard index from 0 for none to 1 for the same, and none of two empty ones', () => {
    expect(overlapOf(countries(['MEX']), countries(['PER'])).jaccard).toBe(0)
    expect(overlapOf(countries(['MEX', 'CRI']), countries(['CRI', 'MEX'])).jaccard).toBe(1)
    expect(overlapOf(countries(['MEX', 'CRI']), countries(['CRI', 'PER'])).jaccard).toBeCloseTo(1 / 3)
    expect(overlapOf(countries([]), countries([]))).toMatchObject({ jaccard: null, aInB: null, bInA: null })
  })

  it('agrees with the cells', () => {
    fc.assert(
      fc.property(lists, (several) => {
        const comparison = named(several)
        comparedPairs(comparison).forEach(({ a, b, shared }) => {
          const both = (1 << a.position) | (1 << b.position)
          const inBoth = comparison.cells.filter(({ mask }) => (mask & both) === both).flatMap((cell) => cell.iso3s)
          expect(sorted(inBoth)).toEqual(sorted(shared))
        })
      }),
    )
  })
})

describe('what is compared', () => {
  const memberships = indexMemberships(
    atlasOf([
      mechanismInput('list', { members: [membership('MEX'), membership('PER', 'observer')] }),
      mechanismInput('left', { members: [membership('MEX'), membership('CRI', 'member', 1990, 2000)] }),
      mechanismInput('ended', {
        members: [membership('CRI', 'member', 1990, 2000), membership('PAN', 'member', 1990, 1995)],
      }),
      mechanismInput('world', { rule: 'un-members' }),
      mechanismInput('iom', { rule: 'iom-members' }),
      mechanismInput('hidden', { unlisted: true, members: [membership('MEX')] }),
      mechanismInput('bare'),
    ]),
    2026,
  )
  const compare = (ids: readonly string[], roles: 'members' | 'all' = 'members') =>
    compareFootprints(memberships, { ids: ids.map(mechanismId), roles })

  it('is members, or all who take part where the reader counts all', () => {
    expect(unionOf(compare(['list']))).toEqual(['MEX'])
    expect(sorted(unionOf(compare(['list'], 'all')))).toEqual(['MEX', 'PER'])
  })

  it('is not those who left, save where all have: then it is those of the end', () => {
    expect(unionOf(compare(['left']))).toEqual(['MEX'])
    expect(unionOf(compare(['ended']))).toEqual(['CRI'])
  })

  it('is those whom a rule means, and nobody where no source says who takes part', () => {
    const comparison = compare(['world', 'iom', 'hidden', 'bare'])
    expect(comparison.compared.map(({ iso3s }) => iso3s?.size ?? null)).toEqual([193, null, null, null])
    expect(comparable(comparison).map(({ mechanism }) => mechanism.id)).toEqual(['world'])
  })

  it('keeps the place and colour of each as chosen, and leaves out what the Atlas does not know', () => {
    const { compared } = compare(['bare', 'nowhere', 'list'])
    expect(compared.map(({ mechanism, position, colour }) => [mechanism.id, position, colour])).toEqual([
      ['bare', 0, 'family-governance'],
      ['list', 1, 'family-labour'],
    ])
  })
})

/** Cells by the names of their mechanisms, in an order that does not depend on masks. */
function groupsOf({ cells }: Comparison): readonly (readonly [string, readonly Iso3[]])[] {
  return cells
    .map(({ inside, iso3s }) => [sorted(inside.map(({ mechanism }) => mechanism.id)).join(), iso3s] as const)
    .toSorted(([a], [b]) => a.localeCompare(b))
}
