import { describe, expect, it } from 'vitest'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { sourcesSchema } from '../../../../src/domain/atlas-files.ts'
import { deckSchema } from '../../../../src/domain/deck.ts'
import { deckDoubts } from '../../../../src/parts/deck/deck-doubts.ts'
import { atlasOf, mechanismInput } from '../../atlas-of-tests.ts'
import { deckOfTests, slideOfTests } from '../../deck-of-tests.ts'

const memberships = indexMemberships(atlasOf([mechanismInput('rcm')]), 2026)
const sources = sourcesSchema.parse({ rcm: [] })

/** The doubts of the second slide, which is this one. */
function doubtsOf(change: object) {
  const deck = deckSchema.parse({
    ...deckOfTests('a'),
    slides: [slideOfTests('a'), { ...slideOfTests('b'), ...change }],
  })
  return deckDoubts(deck, { memberships, sources })
}

describe('what a slide names and the Atlas does not know', () => {
  it('is nothing where all is known', () => {
    expect(
      doubtsOf({ view: '/mechanisms/rcm', figures: [{ label: 'a', value: { of: 'members', mechanism: 'rcm' } }] }),
    ).toEqual([])
  })

  it.each([
    [
      'a view',
      { view: '/mechanisms/atlantis' },
      { kind: 'view', note: { kind: 'unknown-mechanism', value: 'atlantis' } },
    ],
    [
      'a theme in a view',
      { view: '/?theme=magic' },
      { kind: 'view', note: { kind: 'bad-parameter', name: 'theme', value: 'magic' } },
    ],
    [
      'a mechanism',
      { figures: [{ label: 'a', value: { of: 'shared', mechanisms: ['rcm', 'atlantis'] } }] },
      { kind: 'mechanism', value: 'atlantis' },
    ],
    [
      'a country',
      { figures: [{ label: 'a', value: { of: 'memberships', country: 'ZZZ' } }] },
      { kind: 'country', value: 'ZZZ' },
    ],
    ['a source', { sources: [{ mechanism: 'rcm', source: 's1' }] }, { kind: 'source', value: 'rcm s1' }],
  ])('%s', (_, change, doubt) => {
    expect(doubtsOf(change)).toEqual([{ slide: 2, doubt }])
  })

  it('is not said of sources that are not loaded', () => {
    const deck = deckSchema.parse({
      ...deckOfTests('a'),
      slides: [{ ...slideOfTests('a'), sources: [{ mechanism: 'rcm', source: 's1' }] }],
    })

    expect(deckDoubts(deck, { memberships, sources: null })).toEqual([])
  })
})
