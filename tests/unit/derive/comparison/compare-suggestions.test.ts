import { describe, expect, it } from 'vitest'
import { comparisonCandidates } from '../../../../src/derive/comparison/compare-candidates.ts'
import { mostAlike, mostAlikeTo, regionalGroups } from '../../../../src/derive/comparison/compare-suggestions.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { atlasOf, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const members = (...codes: readonly string[]) => codes.map((code) => membership(code))
const field = atlasOf([
  mechanismInput('a', { acronym: 'A', aliases: ['Proceso Ártico'], members: members('MEX', 'CAN', 'USA', 'CRI') }),
  mechanismInput('b', { acronym: 'B', members: members('MEX', 'CAN', 'USA') }),
  mechanismInput('c', {
    acronym: 'C',
    members: [...members('MEX', 'CAN', 'PAN'), membership('USA', 'observer'), membership('CRI', 'observer')],
  }),
  mechanismInput('d', { acronym: 'D', regions: ['africa'], members: members('KEN', 'UGA', 'RWA', 'MEX') }),
  mechanismInput('e', { acronym: 'E', regions: ['africa'], members: members('KEN', 'UGA', 'RWA') }),
  mechanismInput('two', { regions: ['africa', 'americas'], members: members('KEN', 'MEX', 'TZA') }),
  mechanismInput('old', { status: 'dormant', members: members('MEX', 'CAN', 'USA') }),
  mechanismInput('open', { rule: 'un-members' }),
  mechanismInput('tiny', { members: members('MEX', 'CAN') }),
])
const memberships = indexMemberships(field, 2026)
const words = wordsOf(field)

describe('what is suggested for a comparison', () => {
  it('ranks all pairs of running mechanisms by the part of their countries that they share, one as often as it ranks', () => {
    const pairs = mostAlike(memberships, 'members', 9).map(({ a, b, shared, union }) => [a.id, b.id, shared, union])
    expect(pairs.slice(0, 4)).toEqual([
      ['a', 'b', 3, 4],
      ['d', 'e', 3, 4],
      ['b', 'c', 2, 4],
      ['a', 'c', 2, 5],
    ])
    expect(mostAlike(memberships, 'members', 1)).toHaveLength(1)
  })

  it('counts observers where they count', () => {
    const [first] = mostAlikeTo(memberships, mechanismId('c'), 'all', 1)
    expect(first && [first.b.id, first.shared, first.union]).toEqual(['a', 4, 5])
    const [among] = mostAlikeTo(memberships, mechanismId('c'), 'members', 1)
    expect(among && [among.b.id, among.shared, among.union]).toEqual(['b', 2, 4])
  })

  it('has no partner for one whose countries nobody can say', () => {
    const unlisted = indexMemberships(atlasOf([mechanismInput('a', { unlisted: true })]), 2026)
    expect(mostAlikeTo(unlisted, mechanismId('a'), 'members', 3)).toEqual([])
  })

  it('groups what lies in one region alone, the largest first, no more than can be compared', () => {
    const groups = (most: number) =>
      regionalGroups(memberships, 'members', most).map(({ region, mechanisms }) => [
        region,
        mechanisms.map(({ id }) => id),
      ])
    expect(groups(6)).toEqual([
      ['africa', ['d', 'e']],
      ['americas', ['a', 'b', 'c']],
    ])
    expect(groups(2)).toContainEqual(['americas', ['a', 'b']])
  })
})

describe('the mechanisms that can be added', () => {
  const found = (text: string, compared: readonly string[] = []) =>
    comparisonCandidates(memberships, { compared: compared.map(mechanismId), roles: 'all', text }, words)

  it('are all that are not compared yet, by name, with how many take part', () => {
    expect(found('', ['b', 'd']).map(({ mechanism, size }) => [mechanism.id, size])).toEqual([
      ['a', 4],
      ['c', 5],
      ['e', 3],
      ['old', 3],
      ['open', 193],
      ['tiny', 2],
      ['two', 3],
    ])
  })

  it('are found by any of their names, without accents, each word of the text', () => {
    expect(found('artico').map(({ mechanism }) => mechanism.id)).toEqual(['a'])
    expect(found('artico proceso').map(({ mechanism }) => mechanism.id)).toEqual(['a'])
    expect(found('artico b')).toEqual([])
  })
})
