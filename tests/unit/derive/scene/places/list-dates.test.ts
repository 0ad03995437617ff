import { describe, expect, it } from 'vitest'
import { listDatesOf, mechanismsShown } from '../../../../../src/derive/scene/places/list-dates.ts'
import { indexMemberships } from '../../../../../src/derive/membership/membership-index.ts'
import { atlasOf, iso3, mechanismId, mechanismInput, membership, priorities } from '../../../atlas-of-tests.ts'
import { wordsOf } from '../../../words-of-tests.ts'

const atlas = atlasOf([
  mechanismInput('old', { membersAsOf: '2022-12', members: [membership('MEX')], themes: priorities('labour') }),
  mechanismInput('new', { membersAsOf: '2026-05-30', members: [membership('MEX'), membership('PER')] }),
  mechanismInput('undated', { membersAsOf: null, members: [membership('PER')], themes: priorities('climate') }),
  mechanismInput('rule', { membersAsOf: '2020', rule: 'un-members', themes: priorities('climate') }),
])
const memberships = indexMemberships(atlas, 2026)
const words = wordsOf(atlas)
const datesOf = (...ids: readonly string[]) =>
  listDatesOf(
    memberships,
    ids.map((id) => mechanismId(id)),
    words,
  )
const { mechanisms } = atlas

describe('the dates of member lists', () => {
  it('are that of one list, as the United Nations write a date', () => {
    expect(datesOf('new')).toBe('Members as of 30 May 2026')
  })

  it('say of a list that it is old, as the page of the mechanism does', () => {
    expect(datesOf('old')).toBe('Members as of December 2022 · more than three years old')
  })

  it('say that a list has no date', () => {
    expect(datesOf('undated')).toBe(words.say('mechanism.as-of.unknown'))
    expect(datesOf('undated', 'undated')).toBe('Undated member lists')
  })

  it('are the range of several lists, with how many are old and how many have no date', () => {
    expect(datesOf('old', 'new', 'undated', 'rule')).toBe(
      'Member lists of 2022 to 2026 · 1 of 3 more than three years old · 1 of 3 undated',
    )
  })

  it('are none where membership is a rule', () => {
    expect(datesOf('rule')).toBeNull()
  })
})

describe('the mechanisms whose lists a scene shows', () => {
  const counted = { mechanisms, roles: 'all' } as const
  const shown = (request: Parameters<typeof mechanismsShown>[1]) => mechanismsShown(memberships, request)

  it('are those of the theme for its reach, and those that a country is in for the country', () => {
    expect(shown({ kind: 'reach', themes: ['climate'], ...counted })).toEqual(['undated', 'rule'])
    expect(shown({ kind: 'country', iso3: iso3('MEX'), ...counted })).toEqual(expect.arrayContaining(['old', 'new']))
    expect(shown({ kind: 'country', iso3: iso3('MEX'), ...counted })).not.toContain('undated')
  })

  it('are all that count for the world, and for who is in no mechanism at all', () => {
    expect(shown({ kind: 'memberships', ...counted })).toHaveLength(4)
    expect(shown({ kind: 'gaps', theme: null, ...counted })).toHaveLength(4)
  })
})
