import { describe, expect, it } from 'vitest'
import { countryProfile } from '../../../../src/derive/country/country-profile.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { participantsOf } from '../../../../src/derive/membership/participation.ts'
import type { Iso3 } from '../../../../src/domain/ids.ts'
import { iso3 } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const index = frozenAtlas()
const memberships = indexMemberships(index, 2026)
const words = wordsOf(index)
function gapOf(code: Iso3) {
  const profile = countryProfile({ iso3: code, index, memberships, detail: null, roles: 'members', words })
  if (!profile) throw new Error(`no country ${code}`)
  return profile.gap
}
const membersOf = (id: (typeof index.mechanisms)[number]['id']) => {
  const footprint = memberships.byMechanism.get(id)
  const members = (footprint ? participantsOf(footprint) : []).filter(({ role }) => role === 'member')
  return new Set(members.map((member) => member.iso3))
}

describe('the gaps of the real countries', () => {
  it('hold no mechanism of which the country is a member, and for each row those who are', () => {
    for (const country of index.countries) {
      const gap = gapOf(country.iso3)
      for (const { mechanism, neighbours, closest } of [...gap.rows, ...gap.otherRole]) {
        const members = membersOf(mechanism.id)
        expect(members.has(country.iso3), `${country.iso3} ${mechanism.id}`).toBe(false)
        expect(neighbours, `${country.iso3} ${mechanism.id}`).toEqual(
          country.neighbours.filter((near) => members.has(near)),
        )
        expect(closest.every((near) => members.has(near))).toBe(true)
        expect(neighbours.length + closest.length).toBeGreaterThan(0)
      }
    }
  })

  it('show Mexico the Caribbean consultations, and the South American conference apart, where it observes', () => {
    const { rows, otherRole } = gapOf(iso3('MEX'))
    expect(rows.map(({ mechanism }) => mechanism.id)).toContain('cmc')
    expect(otherRole.map(({ mechanism, ownRole }) => [mechanism.id, ownRole])).toEqual([['sacm', 'observer']])
  })

  it('ask the closest countries alone for an island, and nobody for an island in no mechanism', () => {
    const capeVerde = gapOf(iso3('CPV'))
    expect([capeVerde.neighbours, capeVerde.closest]).toEqual([0, 10])
    expect(gapOf(iso3('ISL'))).toEqual({ neighbours: 0, closest: 0, rows: [], otherRole: [] })
  })

  it('ask the land neighbours alone for a country that no record names', () => {
    const { rows, closest, neighbours } = gapOf(iso3('SMR'))
    expect([neighbours, closest]).toEqual([1, 0])
    expect(rows.every((row) => row.neighbours.length === 1)).toBe(true)
    expect(rows.map(({ mechanism }) => mechanism.id)).toContain('prague')
  })
})
