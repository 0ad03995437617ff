import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFamily, leadingFamily, voteOf } from '../../../../src/derive/colour/priority-vote.ts'
import { familyCodes, themeCodes, type ThemeCode } from '../../../../src/domain/vocabulary.ts'
import { atlasOf, priorities } from '../../atlas-of-tests.ts'

const familyOf = new Map(atlasOf([]).themes.map(({ code, family }) => [code, family]))
const share = (vote: readonly number[], family: (typeof familyCodes)[number]) => vote[familyCodes.indexOf(family)]
const voteFor = (...codes: readonly ThemeCode[]) => voteOf({ themes: priorities(...codes) }, familyOf)

describe('the vote of a mechanism', () => {
  it('is shared among its themes by 1/rank and summed by family', () => {
    const vote = voteFor('labour', 'protection', 'mobility')
    expect(share(vote, 'labour')).toBeCloseTo((1 + 1 / 3) / (1 + 1 / 2 + 1 / 3), 12)
    expect(share(vote, 'rights')).toBeCloseTo(1 / 2 / (1 + 1 / 2 + 1 / 3), 12)
    expect(share(vote, 'climate')).toBe(0)
  })

  it('sums to one whatever the themes and ranks, equal ranks among them', () => {
    const themes = fc.uniqueArray(
      fc.record({
        code: fc.constantFrom(...themeCodes),
        rank: fc.integer({ min: 1, max: 18 }),
        since: fc.constant(null),
      }),
      { selector: ({ code }) => code, minLength: 1 },
    )
    fc.assert(
      fc.property(themes, (some) => {
        const sum = voteOf({ themes: some }, familyOf).reduce((total, part) => total + part, 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('the family of a mechanism', () => {
  const ranked = (...themes: readonly (readonly [ThemeCode, number])[]) =>
    themes.map(([code, rank]) => ({ code, rank, since: null }))

  it('is that of its first priority, though others weigh more together', () => {
    const themes = priorities('governance', 'protection', 'asylum', 'children')
    expect(leadingFamily([voteOf({ themes }, familyOf)])).toBe('rights')
    expect(firstFamily({ themes }, familyOf)).toBe('governance')
  })

  it('is, of several first ones, the one that weighs most with all its themes, then the earlier one of the legend', () => {
    const tied = ranked(['governance', 1], ['climate', 1], ['crisis', 3], ['labour', 2], ['mobility', 2])
    expect(firstFamily({ themes: tied }, familyOf)).toBe('climate')
    expect(firstFamily({ themes: ranked(['climate', 1], ['development', 1]) }, familyOf)).toBe('development')
  })

  it('follows the rank, not the place in the record', () => {
    expect(firstFamily({ themes: ranked(['labour', 2], ['climate', 1]) }, familyOf)).toBe('climate')
  })

  it('is none where it names no theme, or only themes without a family', () => {
    expect(firstFamily({ themes: [] }, familyOf)).toBeNull()
    expect(firstFamily({ themes: priorities('labour') }, new Map())).toBeNull()
  })
})

describe('the leading family', () => {
  it('of several mechanisms counts each once, whether it names many themes or few', () => {
    const broad = voteFor('borders', 'return', 'labour', 'mobility', 'governance', 'data')
    expect(leadingFamily([broad, voteFor('climate'), voteFor('climate')])).toBe('climate')
  })

  it('is the earlier one of the legend where two are equal, in whatever order they are counted', () => {
    const [development, climate] = [voteFor('development'), voteFor('climate')]
    expect(leadingFamily([development, climate])).toBe('development')
    expect(leadingFamily([climate, development])).toBe('development')
  })

  it('is not swayed by the noise of fractions: the same votes in any order have one leader', () => {
    const votes = [
      voteFor('borders', 'labour', 'data'),
      voteFor('labour', 'borders', 'data'),
      voteFor('data', 'gender'),
    ]
    const orders = fc.shuffledSubarray([...votes, ...votes, ...votes], { minLength: 9, maxLength: 9 })
    const leader = leadingFamily([...votes, ...votes, ...votes])
    fc.assert(fc.property(orders, (order) => leadingFamily(order) === leader))
  })

  it('is none where nobody voted, and where no theme has a family', () => {
    expect(leadingFamily([])).toBeNull()
    expect(leadingFamily([voteOf({ themes: priorities('labour') }, new Map())])).toBeNull()
  })
})
