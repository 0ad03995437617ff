import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../../../src/derive/comparison/comparison.ts'
import { comparisonHints } from '../../../../../src/derive/scene/places/scene-compare.ts'
import { indexMemberships } from '../../../../../src/derive/membership/membership-index.ts'
import { atlasOf, iso3, mechanismId, mechanismInput, membership } from '../../../atlas-of-tests.ts'
import { wordsOf } from '../../../words-of-tests.ts'

const atlas = atlasOf([
  mechanismInput('north', { acronym: 'NORTH', members: [membership('MEX'), membership('PER', 'observer')] }),
  mechanismInput('south', { acronym: 'SOUTH', members: [membership('PER'), membership('MEX')] }),
  mechanismInput('old', { acronym: 'OLD', members: [membership('MEX', 'member', 1990, 2001)] }),
  mechanismInput('world', { acronym: 'WORLD', rule: 'un-members' }),
])
const memberships = indexMemberships(atlas, 2026)
const hint = (country: string, ids: readonly string[], roles: 'members' | 'all') =>
  comparisonHints(compareFootprints(memberships, { ids: ids.map(mechanismId), roles }), wordsOf(atlas)).get(
    iso3(country),
  )?.[0]

describe('what a pointer is told on a country of a comparison', () => {
  it('names each mechanism with the role that is counted', () => {
    expect(hint('PER', ['north', 'south'], 'all')).toBe('NORTH: Observer · SOUTH: Member')
    expect(hint('PER', ['north', 'south'], 'members')).toBe('SOUTH: Member')
  })

  it('says what holds by a rule and what was so until the end', () => {
    expect(hint('MEX', ['old', 'world'], 'members')).toBe('OLD: Member until 2001 · WORLD: eligible to participate')
  })

  it('is nothing for a country that is in none', () => {
    expect(hint('FRA', ['north', 'south'], 'members')).toBeUndefined()
  })
})
