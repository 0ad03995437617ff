import { describe, expect, it } from 'vitest'
import { countryMatrix } from '../../../src/derive/matrix/country-matrix.ts'
import { countryTable } from '../../../src/derive/country/country-csv.ts'
import { countryProfile } from '../../../src/derive/country/country-profile.ts'
import { gapsTable, overlapTable, priorityTable, standingTable } from '../../../src/derive/matrix/matrix-csv.ts'
import { membersTable } from '../../../src/derive/mechanism/members-csv.ts'
import { indexMemberships } from '../../../src/derive/membership/membership-index.ts'
import { overlapMatrix } from '../../../src/derive/matrix/overlap-matrix.ts'
import type { SavedTable } from '../../../src/derive/table/saved-table.ts'
import { themeGaps } from '../../../src/derive/theme/theme-gaps.ts'
import { themeMatrix } from '../../../src/derive/matrix/theme-matrix.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../atlas-of-tests.ts'
import { frozenAtlas, frozenRecord } from '../../frozen/frozen-field.ts'
import { wordsOf } from '../words-of-tests.ts'

const field = atlasOf([
  mechanismInput('north', {
    acronym: 'NORTH',
    membersAsOf: '2023-12',
    members: [membership('MEX', 'member', 1996), membership('CAN'), membership('COL', 'observer')],
    themes: priorities('labour', 'climate'),
  }),
  mechanismInput('south', {
    acronym: 'SOUTH',
    membersAsOf: '2025-02-01',
    members: [membership('COL'), membership('MEX')],
  }),
])
const memberships = indexMemberships(field, 2026)
const words = wordsOf(field)
const { mechanisms } = field
const origin = { link: 'https://atlas.test/overlaps', version: '2026-11-24' }

/** A row by the heads of its table. */
function rowsOf({ rows: [heads = [], ...rows] }: SavedTable) {
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at]])))
}

describe('a table to save', () => {
  it('of mechanisms has every two once, with the dates of both lists', () => {
    const table = overlapTable(overlapMatrix(memberships, { mechanisms, roles: 'members' }), origin, words)

    expect(table.name).toBe('iscm-atlas-overlaps-mechanisms-members')
    expect(rowsOf(table)).toEqual([
      {
        mechanism_a: 'NORTH',
        mechanism_b: 'SOUTH',
        in_a: 2,
        in_b: 2,
        in_both: 1,
        jaccard: 0.3333,
        counted: words.say('explore.roles-of.members'),
        source: 'ISCM Atlas',
        list_as_of: '2023-12/2025-02-01',
        licence: 'CC BY 4.0',
        data_version: origin.version,
        link: origin.link,
      },
    ])
  })

  it('of themes has the place of each priority', () => {
    const rows = rowsOf(priorityTable(themeMatrix(memberships, mechanisms, field.themes), origin, words))
    const ranks = rows.map(({ mechanism, rank }) => `${String(mechanism)} ${String(rank)}`)
    expect(ranks.toSorted()).toEqual(['NORTH 1', 'NORTH 2'])
  })

  it('of countries has each in each mechanism, with role, year of joining and the date of that list', () => {
    const matrix = countryMatrix(memberships, { mechanisms, roles: 'members' })
    const rows = rowsOf(standingTable(matrix, memberships, origin, words))
    expect(rows).toHaveLength(5)
    expect(rows).toContainEqual(
      expect.objectContaining({ iso3: 'MEX', mechanism: 'NORTH', role: 'Member', since: 1996, list_as_of: '2023-12' }),
    )
    expect(rows).toContainEqual(expect.objectContaining({ iso3: 'COL', mechanism: 'NORTH', role: 'Observer' }))
  })

  it('of gaps has those in none, and says which are UN Member States', () => {
    const gaps = themeGaps(memberships, { theme: 'climate', mechanisms, roles: 'members' }, words)
    const rows = rowsOf(gapsTable(gaps, origin, words))
    expect(rows.map(({ iso3: code }) => code)).not.toContain('MEX')
    expect(rows.find(({ iso3: code }) => code === 'COL')).toMatchObject({
      un_member: 'yes',
      other_mechanisms: 1,
      in_other_role: 'NORTH',
    })
  })
})

describe('a table of those in no mechanism at all', () => {
  it('says so in each line and in the name of its file', () => {
    const gaps = themeGaps(memberships, { theme: null, mechanisms, roles: 'members' }, words)
    const table = gapsTable(gaps, origin, words)
    expect(table.name).toBe('iscm-atlas-not-covered-any-theme-members')
    expect(new Set(rowsOf(table).map(({ theme }) => theme))).toEqual(new Set([words.say('overlaps.gaps.any')]))
  })
})

describe('the members of a real mechanism as a table', () => {
  const real = frozenAtlas()
  const mechanism = real.mechanisms.find(({ id }) => id === 'rcm')
  if (!mechanism) throw new Error('the RCM is not in the field')
  const record = frozenRecord('rcm')
  const known = record.sources
  const said = wordsOf(real)
  const table = membersTable({ mechanism, record, memberships: indexMemberships(real, 2026), known }, origin, said)

  it('names all countries and organizations, each with its sources and where they are found', () => {
    const rows = rowsOf(table)
    const { members, member_organizations, observer_organizations } = record
    expect(table.name).toBe('iscm-atlas-members-rcm')
    expect(rows).toHaveLength(members.length + member_organizations.length + observer_organizations.length)
    for (const row of rows) expect(row['source'], String(row['name'])).toMatch(/\. .+, .+\./)
    expect(rows.find(({ iso3: code }) => code === 'MEX')).toMatchObject({
      role: 'Member',
      since: 1996,
      list_as_of: record.members_as_of,
      basis: 'member list',
    })
  })
})

describe('a country as a table', () => {
  it('has a line a mechanism, with its terms in the chair', () => {
    const fact = { iso3: iso3('MEX'), mechanism: mechanisms[0]?.id }
    const { mechanism } = fact
    if (!mechanism) throw new Error('no mechanism')
    const detail = {
      iso3: fact.iso3,
      memberships: [{ iso3: fact.iso3, mechanism, role: 'member' as const, since: 1996, until: null, sources: [] }],
      chairs: [
        { iso3: fact.iso3, mechanism, from: 2019, to: 2019, sources: [] },
        { iso3: fact.iso3, mechanism, from: 2024, to: 2025, sources: [] },
      ],
      contributions: [],
      addedValue: [],
    }
    const profile = countryProfile({ iso3: fact.iso3, index: field, memberships, detail, roles: 'all', words })
    if (!profile) throw new Error('no profile')

    const table = countryTable(profile, {}, origin, words)

    expect(table.name).toBe('iscm-atlas-country-mex')
    expect(rowsOf(table)).toEqual([
      expect.objectContaining({
        mechanism: 'NORTH',
        role: 'Member',
        since: 1996,
        chair: '2024–2025; 2019',
        list_as_of: '2023-12',
        link: origin.link,
      }),
    ])
  })
})
