import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../../src/derive/comparison/comparison.ts'
import { cellMark, markWith, setMark } from '../../../../src/derive/comparison/comparison-marks.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { atlasOf, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const atlas = atlasOf([
  mechanismInput('a', { acronym: 'A', members: [membership('PER'), membership('MEX'), membership('CHL', 'observer')] }),
  mechanismInput('b', { acronym: 'B', members: [membership('MEX'), membership('CHL', 'observer')] }),
  mechanismInput('c', { acronym: 'C', members: [membership('CHL', 'partner'), membership('URY')] }),
])
const words = wordsOf(atlas)
const memberships = indexMemberships(atlas, 2026)
const compare = (ids: readonly string[], roles: 'members' | 'all' = 'members') =>
  compareFootprints(memberships, { ids: ids.map(mechanismId), roles })
const marksOf = (ids: readonly string[], roles: 'members' | 'all' = 'members') => {
  const comparison = compare(ids, roles)
  return comparison.cells.map((cell) => cellMark(comparison, cell, words))
}

describe('a part of a picture of sets', () => {
  it('is named by what it is in and not in, and counted', () => {
    expect(marksOf(['a', 'b']).map(({ name }) => name)).toEqual(['A, not B: 1 country', 'A and B: 1 country'])
    expect(marksOf(['a', 'b', 'c']).map(({ name }) => name)).toEqual([
      'Only A: 1 country',
      'A and B, not C: 1 country',
      'Only C: 1 country',
    ])
  })

  it('says what a country is other than a member, a role once however many mechanisms it holds it in', () => {
    const [all] = marksOf(['a', 'b', 'c'], 'all').filter(({ name }) => name.startsWith('A, B and C'))
    expect(all?.countries.map(({ name, standing }) => [name, standing])).toEqual([
      ['Chile', '(observer in A and B and partner in C)'],
    ])
    const [alone] = marksOf(['c'], 'all')
    expect(alone?.countries.map(({ name, standing }) => [name, standing])).toEqual([
      ['Chile', '(partner)'],
      ['Uruguay', null],
    ])
  })

  it('lights the footprint of a mechanism alone, or the countries of a group', () => {
    const comparison = compare(['a', 'b'])
    expect(setMark(comparison.compared.slice(0, 1), words)?.lights).toEqual({ kind: 'mechanism', id: 'a' })
    expect(marksOf(['a', 'b']).map(({ lights }) => lights)).toEqual([
      { kind: 'countries', iso3s: ['PER'] },
      { kind: 'countries', iso3s: ['MEX'] },
    ])
  })

  it('is found again by its key in whatever order mechanisms stand, and not where they are gone', () => {
    const [, both] = marksOf(['a', 'b'])
    expect(markWith(both?.key ?? null, compare(['b', 'a']), words)?.name).toBe('B and A: 1 country')
    expect(markWith(both?.key ?? null, compare(['a', 'c']), words)).toBeNull()
    expect(markWith(null, compare(['a', 'b']), words)).toBeNull()
  })
})
