import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../../../../src/derive/scene/places/scene-of.ts'
import type { MapScene } from '../../../../../src/derive/scene/map-scene.ts'
import type { RoleScope } from '../../../../../src/domain/vocabulary.ts'
import { sceneRequestOf } from '../../../../../src/parts/atlas/scene-request-of-view.ts'
import { defaultView } from '../../../../../src/view/atlas-view.ts'
import { sceneOfPlace } from '../../../../../src/view/place-lookups.ts'
import { overlapsPlace } from '../../../../../src/view/places.ts'
import { iso3 } from '../../../atlas-of-tests.ts'
import { mechanisms, memberships, words } from '../../../scene-atlas.ts'

const scene = (roles: RoleScope, ...ids: readonly string[]) =>
  sceneOf(memberships, { kind: 'gaps', theme: 'climate', mechanisms: mechanisms(...ids), roles }, words)
const fillOf = ({ fills }: MapScene, code: string) => {
  const fill = fills.get(iso3(code))
  return fill && `${fill.pattern} ${fill.colour}`
}
const labelsOf = ({ legend }: MapScene) => legend.entries.map(({ label }) => label)
const members = scene('members', 'north', 'sea', 'south', 'world')
const all = scene('all', 'north', 'sea', 'south', 'world')

describe('the map of whom a theme does not reach', () => {
  it('paints UN members in none strongly, and those in one or more in pale steps', () => {
    expect(fillOf(members, 'CHN')).toBe('solid warn')
    expect(fillOf(members, 'MEX')).toBe('solid step-1')
    expect(fillOf(scene('members', 'north', 'sea', 'over'), 'FRA')).toBe('solid step-1')
  })

  it('hatches who sits in one in a role that does not count, until all roles count', () => {
    expect(fillOf(members, 'COL')).toBe('hatch warn')
    expect(fillOf(all, 'COL')).toBe('hatch step-1')
  })

  it('leaves territories that no mechanism reaches plain, and Western Sahara its grey', () => {
    expect(fillOf(members, 'GRL')).toBeUndefined()
    expect(fillOf(members, 'ESH')).toBeUndefined()
  })

  it('counts in its legend every UN member in none, and who is reached', () => {
    expect(members.legend.title).toBe('Climate and disasters: States not covered · members only')
    expect(labelsOf(members)).toEqual([
      'Not in any: 186 UN Member States',
      'Not a member, but observer, associate or partner: 2',
      'In 1: 6',
      'Not in any (not UN Member States): 56',
      'Disputed or undetermined area',
    ])
    expect(labelsOf(all)).toContain('Observer, associate or partner only')
  })

  it('tells the pointer which mechanisms reach a country, or where else it takes part', () => {
    expect(members.hints.get(iso3('MEX'))).toEqual(['Climate and disasters: in NC'])
    expect(members.hints.get(iso3('COL'))).toEqual([
      'Climate and disasters: in none · observer, associate or partner in NC · in 1 other mechanism',
    ])
    expect(members.hints.get(iso3('GRL'))).toEqual(['Climate and disasters: in none · in no other mechanism'])
  })

  it('says in one sentence how many are in none, and what is not counted', () => {
    expect(members.sentence).toBe(
      '188 of 193 UN Member States are members of none of the 2 mechanisms counted that work on Migration, environment, climate change and disasters; 1 mechanism with open membership is excluded.',
    )
    expect(scene('all', 'world', 'hidden').sentence).toBe(
      'No mechanism counted works on Migration, environment, climate change and disasters, so no country is covered; 1 mechanism with open membership is excluded.',
    )
  })

  it('tells of all themes together who is in no mechanism at all', () => {
    const request = {
      kind: 'gaps',
      theme: null,
      mechanisms: mechanisms('north', 'south', 'world'),
      roles: 'members',
    } as const
    const any = sceneOf(memberships, request, words)
    expect(fillOf(any, 'PER')).toBe('solid step-1')
    expect(fillOf(any, 'CHN')).toBe('solid warn')
    expect(any.legend.title).toBe('States in no mechanism · members only')
    expect(any.hints.get(iso3('PER'))).toEqual(['In Southern Conference'])
    expect(any.hints.get(iso3('CHN'))).toEqual(['In no mechanism counted'])
    expect(any.sentence).toBe(
      '188 of 193 UN Member States are members of none of the 2 mechanisms counted; 1 mechanism with open membership is excluded.',
    )
  })

  it('is what the link asks for among the overlaps, with climate where it names no theme', () => {
    const place = { ...overlapsPlace, page: 'gaps' as const }
    expect(sceneRequestOf({ ...defaultView, scene: sceneOfPlace(place) }, [], null)).toMatchObject({
      kind: 'gaps',
      theme: 'climate',
    })
    expect(sceneRequestOf({ ...defaultView, scene: sceneOfPlace(place), theme: 'health' }, [], null)).toMatchObject({
      theme: 'health',
    })
    expect(sceneRequestOf({ ...defaultView, scene: sceneOfPlace({ ...place, gaps: 'any' }) }, [], null)).toMatchObject({
      theme: null,
    })
    expect(sceneRequestOf({ ...defaultView, scene: sceneOfPlace(overlapsPlace) }, [], null)).toMatchObject({
      kind: 'priority',
    })
  })
})
