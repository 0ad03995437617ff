import { describe, expect, it } from 'vitest'
import { type ListRequest, listMechanisms } from '../../../../src/derive/membership/list-mechanisms.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { noFilters } from '../../../../src/domain/mechanism-filters.ts'
import { defaultView } from '../../../../src/view/atlas-view.ts'
import { atlasOf, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { realAtlas } from '../../real-atlas.ts'
import { wordsOf } from '../../words-of-tests.ts'

const atlas = atlasOf([
  mechanismInput('pair', {
    acronym: 'ZZ',
    name: 'Another',
    established: 2001,
    members: [membership('MEX'), membership('COL')],
  }),
  mechanismInput('watched', {
    name: 'Élan',
    established: 1996,
    members: [
      membership('MEX'),
      membership('FRA', 'observer'),
      membership('ITA', 'partner'),
      membership('DEU', 'associate'),
    ],
  }),
  mechanismInput('hidden', { acronym: 'MM', name: 'Last by size', unlisted: true, members: [membership('CHN')] }),
  mechanismInput('world', { name: 'forum', established: 1996, rule: 'un-members' }),
  mechanismInput('left', { name: 'Gone', established: 2010, members: [membership('MEX', 'member', 2001, 2005)] }),
  mechanismInput('zero', { name: 'Zero members', established: 2012, members: [membership('FRA', 'observer')] }),
  mechanismInput('iom', { name: 'Yearly', rule: 'iom-members' }),
])
const memberships = indexMemberships(atlas, 2026)
const words = wordsOf(atlas)
const order = (request: Partial<ListRequest>) =>
  listMechanisms(
    memberships,
    { sort: 'name', roles: 'members', filters: noFilters, matches: null, ...request },
    words,
  ).map(({ id }) => id)

describe('the order of the list', () => {
  it('by name follows what the list shows: the acronym, or the name, without regard to case and accents', () => {
    expect(order({ sort: 'name' })).toEqual(['watched', 'world', 'left', 'hidden', 'iom', 'zero', 'pair'])
  })

  it('by founding begins with the oldest and ends with those of unknown year, equals by name', () => {
    expect(order({ sort: 'founded' })).toEqual(['watched', 'world', 'pair', 'left', 'zero', 'hidden', 'iom'])
  })

  it('by size begins with the largest and ends with those whose size nobody knows, after those without a member', () => {
    expect(order({ sort: 'size' })).toEqual(['world', 'pair', 'watched', 'left', 'zero', 'hidden', 'iom'])
  })

  it('by size counts the roles that are asked for', () => {
    expect(order({ sort: 'size', roles: 'all' })).toEqual(['world', 'watched', 'pair', 'left', 'zero', 'hidden', 'iom'])
  })
})

describe('the list of a view', () => {
  it('leaves out what is dormant or superseded as long as nobody asks for it', () => {
    const real = realAtlas()
    const listed = listMechanisms(indexMemberships(real, 2026), { ...defaultView, matches: null }, wordsOf(real))
    const running = real.mechanisms.filter(({ status }) => status === 'active' || status === 'unknown')
    expect(listed.map(({ id }) => id).toSorted()).toEqual(running.map(({ id }) => id).toSorted())
    expect(listed.length).toBeLessThan(real.mechanisms.length)
  })
})
