import { expect, it } from 'vitest'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { namedMechanisms } from '../../../../src/derive/membership/named-mechanisms.ts'
import { atlasOf, mechanismInput } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const atlas = atlasOf(
  ['g', 'b', 'c', 'd', 'e', 'f', 'a'].map((id) => mechanismInput(id, { acronym: id.toUpperCase() })),
)
const memberships = indexMemberships(atlas, 2026)
const ids = atlas.mechanisms.map(({ id }) => id)
const named = (count: number) => namedMechanisms(memberships, ids.slice(0, count), wordsOf(atlas))

it('names mechanisms by their short names, in order, each once', () => {
  expect(named(3)).toBe('B, C and G')
  expect(namedMechanisms(memberships, [...ids.slice(0, 1), ...ids.slice(0, 1)], wordsOf(atlas))).toBe('G')
})

it('names five, and says how many more there are', () => {
  expect(named(5)).toBe('B, C, D, E and G')
  expect(named(7)).toBe('A, B, C, D, E and 2 more')
})
