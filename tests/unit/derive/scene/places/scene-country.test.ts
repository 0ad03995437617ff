import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../../../../src/derive/scene/places/scene-of.ts'
import { iso3 } from '../../../atlas-of-tests.ts'
import { mechanisms, memberships, words } from '../../../scene-atlas.ts'

const scene = (code: string, roles: 'members' | 'all' = 'all', ids: readonly string[] = ['north', 'south', 'sea']) =>
  sceneOf(memberships, { kind: 'country', iso3: iso3(code), roles, mechanisms: mechanisms(...ids) }, words)

describe('the scene of a country', () => {
  it('selects it, in a colour that neither counts nor stands for a family', () => {
    const { selected, fills, labels } = scene('MEX')
    expect(selected).toBe('MEX')
    expect(fills.get(iso3('MEX'))).toEqual({ colour: 'ink-2', pattern: 'solid' })
    expect(labels.get(iso3('MEX'))?.weight).toBe(Math.max(...[...labels.values()].map(({ weight }) => weight)))
  })

  it('colours the others by the number of mechanisms that they share with it', () => {
    const { fills, hints } = scene('MEX')
    expect(fills.get(iso3('COL'))).toEqual({ colour: 'step-6', pattern: 'solid' })
    expect(hints.get(iso3('COL'))).toEqual([
      '2 mechanisms in common with Mexico, in any role: NC and Southern Conference',
    ])
    expect(fills.get(iso3('CRI'))).toEqual({ colour: 'step-1', pattern: 'solid' })
  })

  it('hatches one that is in none of the shared mechanisms a member', () => {
    expect(scene('MEX').fills.get(iso3('FRA'))).toEqual({ colour: 'step-1', pattern: 'hatch' })
  })

  it('leaves those plain who share none', () => {
    expect(scene('MEX').fills.has(iso3('MAR'))).toBe(false)
    expect(scene('MEX').hints.has(iso3('MAR'))).toBe(false)
  })

  it('counts only memberships where members alone count', () => {
    expect([...scene('MEX', 'members').fills.keys()].toSorted()).toEqual(['CRI', 'MEX', 'USA'])
  })

  it('tells the country itself what it takes part in', () => {
    expect(scene('MEX').hints.get(iso3('MEX'))).toEqual([
      'Member of 1 mechanism: NC',
      'Observer in 1 mechanism: Southern Conference',
    ])
    expect(scene('GRL').hints.has(iso3('GRL'))).toBe(false)
  })

  it('explains its colours', () => {
    const { legend } = scene('MEX')
    expect(legend.title).toBe('Mechanisms in common with Mexico · all roles')
    expect(legend.entries.map(({ label }) => label)).toEqual([
      'Mexico',
      '1 mechanism',
      '2 mechanisms',
      'Observer, associate or partner only',
      'No mechanism in common',
      'Disputed or undetermined area',
    ])
  })

  it('shows the camera the country and those it borders on, an island in its sub-region', () => {
    expect(scene('MEX').fit?.toSorted()).toEqual(['BLZ', 'GTM', 'MEX', 'USA'])
    expect(scene('NZL').fit?.toSorted()).toEqual(['AUS', 'CCK', 'CXR', 'HMD', 'NFK', 'NZL'])
  })

  it('selects Western Sahara without painting it', () => {
    const { selected, fills } = scene('ESH')
    expect([selected, fills.has(iso3('ESH'))]).toEqual(['ESH', false])
  })
})
