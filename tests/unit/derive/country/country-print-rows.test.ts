import { describe, expect, it } from 'vitest'
import { formerText, printedMemberships } from '../../../../src/derive/country/country-print-rows.ts'
import { countryProfile } from '../../../../src/derive/country/country-profile.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { atlasOf, iso3, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const mexico = iso3('MEX')
const chairs = [
  { iso3: mexico, from: 2019, to: 2020 },
  { iso3: mexico, from: 2024, to: null },
]
const field = atlasOf([
  mechanismInput('north', {
    acronym: 'NORTH',
    membersAsOf: '2018-05',
    members: [membership('MEX', 'member', 1996)],
    chairs,
  }),
  mechanismInput('south', { acronym: 'SOUTH', members: [membership('MEX', 'observer')] }),
  mechanismInput('past', { acronym: 'PAST', members: [membership('MEX', 'member', 1990, 2011), membership('PER')] }),
])
const words = wordsOf(field)
const detail = {
  iso3: mexico,
  memberships: field.mechanisms.flatMap(({ id, members }) =>
    members.filter((one) => one.iso3 === mexico).map((one) => ({ ...one, mechanism: id, sources: [] })),
  ),
  chairs: chairs.map((chair) => ({ ...chair, mechanism: mechanismId('north'), sources: [] })),
  contributions: [],
  addedValue: [],
}
const memberships = indexMemberships(field, 2026)
const profile = countryProfile({ iso3: mexico, index: field, memberships, detail, roles: 'all', words })
if (!profile) throw new Error('no profile')

describe('the memberships of a country on paper', () => {
  it('say role, year of joining, year of the list and that it is old, and the terms in the chair', () => {
    const cells = printedMemberships(profile, words).map(({ row, role, since, list, chair }) => [
      row.mechanism.short,
      role,
      since,
      list,
      chair,
    ])
    expect(cells).toEqual([
      ['NORTH', 'Member', '1996', { year: '2018', old: true }, expect.stringMatching(/^(since|from) 2024, 2019–2020$/)],
      ['SOUTH', 'Observer', null, null, null],
    ])
  })

  it('name what it has left with its years', () => {
    expect(profile.memberships.left.map((row) => formerText(row, words))).toEqual(['PAST (1990–2011)'])
  })
})
