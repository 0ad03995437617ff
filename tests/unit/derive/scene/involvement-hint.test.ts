import { describe, expect, it } from 'vitest'
import { overallHint } from '../../../../src/derive/scene/involvement-hint.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { sceneOf } from '../../../../src/derive/scene/places/scene-of.ts'
import { atlasOf, iso3, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const atlas = atlasOf([
  mechanismInput('a', { members: [membership('MEX'), membership('PER', 'observer')] }),
  mechanismInput('b', { members: [membership('MEX', 'observer'), membership('PER', 'partner')] }),
  mechanismInput('c', { members: [membership('MEX', 'partner')] }),
  mechanismInput('asleep', { status: 'dormant', members: [membership('MEX'), membership('FRA')] }),
  mechanismInput('gone', { status: 'superseded', members: [membership('MEX', 'member', 2001, 2010)] }),
  mechanismInput('world', { level: 'global', rule: 'un-members' }),
])
const words = wordsOf(atlas)
const memberships = indexMemberships(atlas, 2026)
const overall = (code: string, shown: readonly string[] = []) => overallHint(iso3(code), shown, memberships, words)

describe('what a pointer is told of a country in total', () => {
  it('names the role of every count, and counts what has ended apart', () => {
    expect(overall('MEX')).toBe(
      'In total: Member of 1 mechanism · observer or partner in 2 · last listed in 2 dormant or superseded',
    )
    expect(overall('PER')).toBe('In total: Observer or partner in 2 mechanisms')
    expect(overall('FRA')).toBe('In total: Last listed in 1 dormant or superseded mechanism')
  })

  it('says plainly that no list has it; to be open to all is not to be on a list', () => {
    expect(overall('NZL')).toBe('Not listed in any mechanism')
  })

  it('is not said again where the line of the map says it', () => {
    const running = atlas.mechanisms.filter(({ status }) => status === 'active')
    const scene = sceneOf(memberships, { kind: 'memberships', roles: 'members', mechanisms: running }, words)
    const shown = scene.hints.get(iso3('PER')) ?? []
    expect(shown).toEqual(['Observer or partner in 2 mechanisms: a dialogue and b dialogue'])
    expect(overall('PER', shown)).toBeNull()
  })
})

describe('a map that counts members only', () => {
  it('tells the other roles at the pointer by name', () => {
    const scene = sceneOf(memberships, { kind: 'memberships', roles: 'members', mechanisms: atlas.mechanisms }, words)
    expect(scene.hints.get(iso3('MEX'))).toEqual([
      'Member of 1 mechanism: a dialogue',
      'Observer or partner in 2 mechanisms: b dialogue and c dialogue',
      'Last listed in 2 dormant or superseded mechanisms: asleep dialogue and gone dialogue',
    ])
  })
})
