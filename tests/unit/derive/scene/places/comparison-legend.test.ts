import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../../../src/derive/comparison/comparison.ts'
import { comparisonLegend } from '../../../../../src/derive/scene/places/comparison-legend.ts'
import { indexMemberships } from '../../../../../src/derive/membership/membership-index.ts'
import { atlasOf, mechanismId, mechanismInput, membership } from '../../../atlas-of-tests.ts'
import { wordsOf } from '../../../words-of-tests.ts'

const atlas = atlasOf([
  mechanismInput('north', { acronym: 'NORTH', members: [membership('MEX'), membership('USA')] }),
  mechanismInput('south', { acronym: 'SOUTH', members: [membership('PER'), membership('MEX')] }),
  mechanismInput('east', { acronym: 'EAST', members: [membership('MEX')] }),
  mechanismInput('hidden', { acronym: 'HIDDEN', unlisted: true }),
])
const memberships = indexMemberships(atlas, 2026)
const words = wordsOf(atlas)

function legendOf(ids: readonly string[], focus: string | null = null) {
  const comparison = compareFootprints(memberships, { ids: ids.map(mechanismId), roles: 'members' })
  const { title, entries } = comparisonLegend(
    comparison,
    comparison.compared.find(({ mechanism }) => mechanism.id === focus) ?? null,
    words,
  )
  return [title, ...entries.map(({ label }) => label)]
}
const closing = ['In none', 'Disputed or undetermined area']

describe('the legend of a comparison', () => {
  it('tells what is in one, in the other and in both of two', () => {
    expect(legendOf(['north', 'south'])).toEqual([
      'Membership by combination · members only',
      'Only NORTH: 1',
      'Only SOUTH: 1',
      'Both: 1',
      ...closing,
    ])
  })

  it('counts in how many of three or more a country is', () => {
    expect(legendOf(['north', 'south', 'east'])).toEqual([
      'Number of the 3 mechanisms · members only',
      'In 1 mechanism: 2 countries',
      'In 2 mechanisms: 0 countries',
      'In all 3 mechanisms: 1 country',
      ...closing,
    ])
  })

  it('does not say that nobody is in a mechanism of which nobody knows who is in it', () => {
    expect(legendOf(['north', 'hidden'])).toEqual(['Membership by combination · members only', 'NORTH: 2', ...closing])
  })

  it('tells of the one that is looked at alone', () => {
    expect(legendOf(['north', 'south', 'east'], 'south')).toEqual([
      'SOUTH alone · members only',
      'SOUTH: 2',
      'Not in it',
      'Disputed or undetermined area',
    ])
  })
})
