import { describe, expect, it } from 'vitest'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { surroundingsOf } from '../../../../src/derive/membership/surroundings.ts'
import { iso3 } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'

describe('what a map of one country shows', () => {
  const memberships = indexMemberships(frozenAtlas(), 2026)

  it('is the country and its land neighbours', () => {
    expect(surroundingsOf(memberships, iso3('PRT'))).toEqual(['PRT', 'ESP'])
  })

  it('is the sub-region where it has no land neighbour', () => {
    const shown = surroundingsOf(memberships, iso3('JAM'))
    expect(shown[0]).toBe('JAM')
    expect(shown).toEqual(expect.arrayContaining(['CUB', 'HTI', 'BRB']))
    expect(shown).not.toContain('MEX')
    expect(new Set(shown).size).toBe(shown.length)
  })
})
