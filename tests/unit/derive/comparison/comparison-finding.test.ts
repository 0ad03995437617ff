import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonFinding } from '../../../../src/derive/comparison/comparison-finding.ts'
import { compareFootprints } from '../../../../src/derive/comparison/comparison.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { roleScopes, type RoleScope } from '../../../../src/domain/vocabulary.ts'
import { atlasOf, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'
import { someCountries } from './comparison-of-tests.ts'

const members = (...codes: readonly string[]) => codes.map((code) => membership(code))

const madeUp = atlasOf([
  mechanismInput('one', { acronym: 'ONE', members: members('MEX') }),
  mechanismInput('same-one', { acronym: 'TWIN', members: members('MEX') }),
  mechanismInput('two', { acronym: 'TWO', members: members('MEX', 'CRI') }),
  mechanismInput('five', { acronym: 'FIVE', members: members('MEX', 'CRI', 'PAN', 'GTM', 'HND') }),
  mechanismInput('again', { short: 'Mirror Process', members: members('HND', 'GTM', 'PAN', 'CRI', 'MEX') }),
  mechanismInput('third', { acronym: 'THIRD', members: members('GTM', 'PAN', 'CRI', 'MEX', 'HND') }),
  mechanismInput('fourth', { acronym: 'FOURTH', members: members('PAN', 'GTM', 'CRI', 'MEX', 'HND') }),
  mechanismInput('south', { short: 'Southern Process', members: members('PER', 'BOL', 'MEX') }),
  mechanismInput('north', { acronym: 'NORTH', members: [...members('CAN', 'USA'), membership('PER', 'observer')] }),
  mechanismInput('east', { acronym: 'EAST', members: members('JPN') }),
  mechanismInput('west', { acronym: 'WEST', members: members('FJI', 'TON') }),
  mechanismInput('watchers', { acronym: 'WATCH', members: [membership('PER', 'observer')] }),
  mechanismInput('old', { short: 'Old Process', members: [membership('MEX', 'member', 1990, 2001)] }),
  mechanismInput('older', { acronym: 'OLDER', members: [membership('MEX', 'member', 1980, 1995)] }),
  mechanismInput('world', { acronym: 'WORLD', rule: 'un-members' }),
  mechanismInput('planet', { acronym: 'PLANET', rule: 'un-members' }),
  mechanismInput('wider', { acronym: 'WIDER', rule: 'un-members-and-observers' }),
  mechanismInput('iom', { acronym: 'IOMS', rule: 'iom-members' }),
  mechanismInput('hidden', { short: 'Quiet Process', unlisted: true }),
  mechanismInput('bare', { acronym: 'BARE' }),
])

const real = frozenAtlas()
const findingIn = (atlas: typeof real) => {
  const memberships = indexMemberships(atlas, 2026)
  const words = wordsOf(atlas)
  return (ids: readonly string[], roles: RoleScope) =>
    comparisonFinding(compareFootprints(memberships, { ids: ids.map(mechanismId), roles }), words)
}
const findingOfRecords = findingIn(real)
const finding = findingIn(madeUp)
const idsIn = (link: string) => (link === '' ? [] : link.split('~'))

type Row = readonly [link: string, roles: RoleScope, expected: string]

describe('the finding of real comparisons', () => {
  it.each<Row>([
    ['rcm', 'members', 'RCM has 11 members. Select another mechanism to compare.'],
    ['rcm~sacm', 'members', 'No country is in both RCM and SACM. RCM has 11 members, SACM has 12.'],
    ['rcm~sacm', 'all', '5 of the 13 countries that take part in SACM also take part in RCM.'],
    ['rcm~quito', 'members', '5 of the 11 members of RCM are also in the Quito Process.'],
    [
      'rcm~sacm~quito',
      'members',
      'No country is in all three. 9 members of SACM and 5 of RCM are in the Quito Process.',
    ],
    [
      'rcm~sacm~quito',
      'all',
      '5 countries take part in all three. The Quito Process shares 10 countries with SACM and 9 with RCM.',
    ],
    [
      'rcm~sacm~quito~mirps',
      'members',
      'No country is in all four. 4 countries are in three of them. RCM and MIRPS are the closest: 7 of the 11 countries in either are in both.',
    ],
    [
      'budapest~prague~igc~rabat~khartoum~mtm',
      'members',
      '13 countries are in all six. The Budapest Process and the Prague Process are the closest: 48 of the 52 countries in either are in both.',
    ],
    [
      'imrf~rcm',
      'members',
      'All 11 members of RCM are also in IMRF. IMRF is compared by eligibility: all UN Member States.',
    ],
    [
      'manila~rcm',
      'members',
      'RCM has 11 members. No sourced member list is available for the Manila Process, so it is not compared. Select another mechanism to compare.',
    ],
    [
      'soderkoping~prague',
      'members',
      'All 14 members of the Söderköping Process are also in the Prague Process. The Söderköping Process is compared as of its end in 2011.',
    ],
  ])('%s, %s', (link, roles, expected) => {
    expect(findingOfRecords(idsIn(link), roles)).toBe(expected)
  })
})

describe('the finding of one mechanism or none', () => {
  it.each<Row>([
    ['', 'members', 'No mechanisms selected. Select two or more to compare their members.'],
    ['one', 'members', 'ONE has 1 member. Select another mechanism to compare.'],
    ['south', 'members', 'The Southern Process has 3 members. Select another mechanism to compare.'],
    ['one', 'all', '1 country takes part in ONE. Select another mechanism to compare.'],
    ['world', 'members', 'WORLD is open to all UN Member States: 193 countries. Select another mechanism to compare.'],
    ['old', 'members', 'The Old Process had 1 member at its end in 2001. Select another mechanism to compare.'],
    ['old', 'all', '1 country took part in the Old Process at its end in 2001. Select another mechanism to compare.'],
    [
      'watchers',
      'members',
      'No country is a member of WATCH. Select two mechanisms with a member list to compare them.',
    ],
    [
      'hidden~bare',
      'members',
      'No sourced member list is available for the Quiet Process and BARE, so they are not compared. Select two mechanisms with a member list to compare them.',
    ],
    [
      'iom',
      'members',
      'IOMS is open to all IOM Member States, for which the Atlas has no list, so it is not compared. Select two mechanisms with a member list to compare them.',
    ],
  ])('%s, %s', (link, roles, expected) => {
    expect(finding(idsIn(link), roles)).toBe(expected)
  })
})

describe('the finding of two mechanisms', () => {
  it.each<Row>([
    ['one~same-one', 'members', 'The same country is in ONE and TWIN.'],
    ['one~same-one', 'all', 'The same country takes part in ONE and TWIN.'],
    ['five~again', 'members', 'The same 5 countries are in FIVE and the Mirror Process.'],
    ['five~again', 'all', 'The same 5 countries take part in FIVE and the Mirror Process.'],
    ['five~one', 'members', 'The only member of ONE is also in FIVE.'],
    ['five~one', 'all', 'The only country that takes part in ONE also takes part in FIVE.'],
    ['five~two', 'members', 'Both members of TWO are also in FIVE.'],
    ['five~south', 'members', '1 of the 3 members of the Southern Process is also in FIVE: Mexico.'],
    [
      'five~south',
      'all',
      '1 of the 3 countries that take part in the Southern Process also takes part in FIVE: Mexico.',
    ],
    ['one~north', 'members', 'No country is in both ONE and NORTH. ONE has 1 member, NORTH has 2.'],
    ['one~north', 'all', 'No country takes part in both ONE and NORTH. ONE counts 1 country, NORTH counts 3.'],
    [
      'watchers~two',
      'members',
      'TWO has 2 members. No country is a member of WATCH. Select another mechanism to compare.',
    ],
    [
      'world~planet',
      'members',
      'The same 193 countries are in WORLD and PLANET. WORLD and PLANET are compared by eligibility: all UN Member States.',
    ],
    [
      'wider~world',
      'all',
      'All 193 countries in WORLD are also in WIDER. WORLD is compared by eligibility: all UN Member States. WIDER is compared by eligibility: all UN Member States and observers.',
    ],
    [
      'world~two',
      'all',
      'Both countries in TWO are also in WORLD. WORLD is compared by eligibility: all UN Member States.',
    ],
    [
      'older~old',
      'members',
      'The same country is in OLDER and the Old Process. OLDER (1995) and the Old Process (2001) are compared as of their end.',
    ],
  ])('%s, %s', (link, roles, expected) => {
    expect(finding(idsIn(link), roles)).toBe(expected)
  })
})

describe('the finding of three mechanisms and more', () => {
  it.each<Row>([
    ['east~west~north', 'members', 'No country is in more than one of the three.'],
    ['east~west~north', 'all', 'No country takes part in more than one of the three.'],
    ['east~west~north~one', 'members', 'No country is in more than one of the four.'],
    ['five~again~third', 'members', 'The same 5 countries are in all three.'],
    ['five~again~third~fourth', 'all', 'The same 5 countries take part in all four.'],
    [
      'five~south~east',
      'members',
      'No country is in all three. 1 of the 3 members of the Southern Process is also in FIVE: Mexico. EAST shares no country with either.',
    ],
    [
      'one~two~five',
      'members',
      '1 country is in all three: Mexico. Both members of TWO and the only one of ONE are in FIVE.',
    ],
    [
      'one~two~south',
      'members',
      '1 country is in all three: Mexico. 1 member of TWO and the only one of ONE are in the Southern Process.',
    ],
    [
      'north~south~watchers',
      'all',
      '1 country takes part in all three: Peru. NORTH shares 1 country with the Southern Process and 1 with WATCH.',
    ],
    [
      'five~south~world',
      'members',
      '1 country is in all three: Mexico. All 5 members of FIVE and all 3 of the Southern Process are in WORLD. WORLD is compared by eligibility: all UN Member States.',
    ],
    [
      'five~south~east~hidden',
      'members',
      'No country is in all three that are compared. 1 of the 3 members of the Southern Process is also in FIVE: Mexico. EAST shares no country with either. No sourced member list is available for the Quiet Process, so it is not compared.',
    ],
    [
      'one~two~five~south',
      'members',
      '1 country is in all four: Mexico. ONE and TWO are the closest: 1 of the 2 countries in either is in both.',
    ],
    [
      'one~two~five~east~west',
      'members',
      'No country is in all five. 1 country is in three of them, none in more: Mexico. ONE and TWO are the closest: 1 of the 2 countries in either is in both.',
    ],
    [
      'five~again~south~east',
      'members',
      'No country is in all four. 1 country is in three of them: Mexico. The same 5 countries are in FIVE and the Mirror Process.',
    ],
    [
      'five~two~east~west',
      'all',
      'No country takes part in all four. 2 countries take part in two of them, none in more: Costa Rica and Mexico. FIVE and TWO are the closest: 2 of the 5 countries that take part in either take part in both.',
    ],
  ])('%s, %s', (link, roles, expected) => {
    expect(finding(idsIn(link), roles)).toBe(expected)
  })
})

describe('the finding of any comparison', () => {
  it('is whole sentences, whatever is compared', () => {
    const chosen = fc.uniqueArray(fc.constantFrom(...madeUp.mechanisms.map(({ id }) => id)), { maxLength: 6 })
    fc.assert(fc.property(chosen, fc.constantFrom(...roleScopes), (ids, roles) => isWhole(finding(ids, roles))))
  })

  it('is whole sentences, whoever is in which', () => {
    const codes = fc.subarray([...someCountries], { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(codes, { maxLength: 6 }), fc.constantFrom(...roleScopes), (lists, roles) => {
        const inputs = lists.map((list, at) =>
          mechanismInput(`m-${at}`, { acronym: `M${at}`, members: members(...list) }),
        )
        const said = findingIn(atlasOf(inputs))(
          inputs.map(({ id }) => id),
          roles,
        )
        isWhole(said)
      }),
      { numRuns: 60 },
    )
  })
})

function isWhole(text: string) {
  expect(text).toMatch(/^[A-Z0-9].*[^ .]\.$/)
  expect(text).not.toMatch(
    /[{}]|undefined|null|NaN| {2}|\.\.| [.,:]|\b1 (members|countries)|\b(?!1\b)\d+ (member|country)\b|of the [01] /,
  )
}
