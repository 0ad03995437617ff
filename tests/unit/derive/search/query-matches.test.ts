import { describe, expect, it } from 'vitest'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { indexForList, queryMatches } from '../../../../src/derive/search/query-matches.ts'
import { atlasOf, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const real = frozenAtlas()
const realNames = indexForList(real, wordsOf(real))
const realMemberships = indexMemberships(real, 2026)
const found = (query: string) => [...(queryMatches(realNames, realMemberships, query)?.keys() ?? [])]

describe('the text over the list, by names of mechanisms', () => {
  it.each([
    ['its acronym', 'rcm', 'rcm'],
    ['another name', 'Puebla', 'rcm'],
    ['a Spanish name without accents', 'conferencia sudamericana migraciones', 'sacm'],
    ['a French name with another apostrophe', "processus d'almaty", 'almaty'],
    ['a Swedish name without dots', 'soderkopingsprocessen', 'soderkoping'],
    ['an Arabic name', 'عملية الرباط', 'rabat'],
    ['an Arabic name without hamza', 'حوار ابوظبي', 'add'],
    ['a Russian name in capitals', 'АЛМАТИНСКИЙ', 'almaty'],
    ['an acronym of digits and signs', '5+5', 'five-plus-five'],
    ['words in another order', 'migration regional conference', 'rcm'],
    ['words of different names', 'rcm puebla', 'rcm'],
    ['the middle of a word', 'koping', 'soderkoping'],
    ['a small mistake', 'bdapest', 'budapest'],
  ])('finds a mechanism by %s', (_how, query, id) => {
    expect(found(query)).toContain(id)
  })

  it('wants every word', () => {
    expect(found('puebla bali')).toEqual([])
  })

  it('asks for nothing where only spaces and signs are typed', () => {
    expect(queryMatches(realNames, realMemberships, ' – ')).toBeNull()
  })
})

const atlas = atlasOf([
  mechanismInput('west', {
    name: 'Western dialogue',
    aliases: ['Old Dialogue'],
    members: [membership('GHA'), membership('NER'), membership('FRA', 'observer')],
    themes: priorities('climate'),
    hosts: ['icmpd'],
    host: 'ICMPD, Vienna',
  }),
  mechanismInput('east', {
    name: 'Eastern dialogue',
    members: [membership('NGA'), membership('FRA')],
    funds: ['Reserve Fund for Returns'],
    themes: priorities('labour'),
  }),
  mechanismInput('world', { name: 'World forum', rule: 'un-members', themes: priorities('climate') }),
])
const names = indexForList(atlas, wordsOf(atlas))
const matches = (query: string) =>
  Object.fromEntries(queryMatches(names, indexMemberships(atlas, 2026), query) ?? new Map<string, never>())

describe('the text over the list, by what the records say', () => {
  it('finds by a member, in the role that it has, and not by a rule that means all', () => {
    expect(matches('ghana')).toEqual({ west: [{ kind: 'participant', iso3: 'GHA', role: 'member' }] })
    expect(matches('france')).toEqual({
      west: [{ kind: 'participant', iso3: 'FRA', role: 'observer' }],
      east: [{ kind: 'participant', iso3: 'FRA', role: 'member' }],
    })
  })

  it('takes a country that is called just so for the one that is meant', () => {
    expect(Object.keys(matches('niger'))).toEqual(['west'])
    expect(Object.keys(matches('nige')).toSorted()).toEqual(['east', 'west'])
  })

  it('finds by theme, fund, secretariat, the full name of its organization, sub-region and other name, and says so', () => {
    expect(matches('climate')).toEqual({
      west: [{ kind: 'theme', code: 'climate' }],
      world: [{ kind: 'theme', code: 'climate' }],
    })
    expect(matches('reserve fund')).toEqual({ east: [{ kind: 'fund', text: 'Reserve Fund for Returns' }] })
    expect(matches('icmpd')).toEqual({ west: [{ kind: 'secretariat', text: 'ICMPD, Vienna' }] })
    expect(matches('centre for migration policy')).toEqual(matches('icmpd'))
    expect(matches('western africa')).toMatchObject({ west: [{ kind: 'subregion', code: 'western-africa' }] })
    expect(matches('old dialogue')).toEqual({ west: [{ kind: 'alias', text: 'Old Dialogue' }] })
  })

  it('reads several things in one text, and wants all of them', () => {
    expect(Object.keys(matches('climate in ghana'))).toEqual(['west'])
    expect(Object.keys(matches('climate in nigeria'))).toEqual([])
    expect(Object.keys(matches('france and labour'))).toEqual(['east'])
  })

  it('says nothing of a mechanism that its own name finds', () => {
    expect(matches('eastern dialogue')).toEqual({ east: [] })
  })
})
