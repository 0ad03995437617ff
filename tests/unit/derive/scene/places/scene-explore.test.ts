import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../../../../src/derive/scene/places/scene-of.ts'
import type { SceneRequest } from '../../../../../src/derive/scene/places/scene-request.ts'
import type { MapScene } from '../../../../../src/derive/scene/map-scene.ts'
import type { ThemeCode } from '../../../../../src/domain/vocabulary.ts'
import { iso3 } from '../../../atlas-of-tests.ts'
import { mechanisms, memberships, words } from '../../../scene-atlas.ts'

const scene = (request: SceneRequest) => sceneOf(memberships, request, words)
const listed = mechanisms('north', 'south', 'sea')
const fillOf = ({ fills }: MapScene, code: string) => {
  const fill = fills.get(iso3(code))
  return fill && `${fill.pattern} ${fill.colour}`
}
const labelsOf = ({ legend }: MapScene) => legend.entries.map(({ label }) => label)

describe('the world by priority', () => {
  const members = scene({ kind: 'priority', roles: 'members', mechanisms: listed })
  const all = scene({ kind: 'priority', roles: 'all', mechanisms: listed })

  it('takes the family that leads among the mechanisms of which a country is a member', () => {
    expect(fillOf(members, 'MEX')).toBe('solid family-governance')
    expect(fillOf(members, 'COL')).toBe('solid family-labour')
  })

  it('counts the votes of other roles too where they are asked for', () => {
    const borrowed = scene({ kind: 'priority', roles: 'all', mechanisms: mechanisms('over', 'sea') })
    expect(fillOf(borrowed, 'PER')).toBe('hatch family-labour')
    expect(fillOf(all, 'MEX')).toBe('solid family-labour')
  })

  it('leaves an observer unpainted where members alone count, and hatches it where all roles do', () => {
    const one = mechanisms('north')
    expect(fillOf(scene({ kind: 'priority', roles: 'members', mechanisms: one }), 'COL')).toBeUndefined()
    expect(fillOf(scene({ kind: 'priority', roles: 'all', mechanisms: one }), 'COL')).toBe('hatch family-governance')
  })

  it('does not count those who may come by rule while lists are asked for', () => {
    const mixed = scene({ kind: 'priority', roles: 'members', mechanisms: mechanisms('north', 'world') })
    expect(fillOf(mixed, 'CHN')).toBeUndefined()
    expect(mixed.legend.title).toBe('Main priority · members only · open membership excluded')
  })

  it('shows whom rules mean where nothing but rules is asked for', () => {
    const open = scene({ kind: 'priority', roles: 'members', mechanisms: mechanisms('world', 'iom') })
    expect(fillOf(open, 'CHN')).toBe('solid family-climate')
    expect(open.legend.title).toBe('Main priority · open membership')
    expect(open.hints.get(iso3('CHN'))).toEqual([
      'Main priority: Climate and crisis 100%',
      'Eligible to participate in 1 mechanism: WF',
    ])
  })

  it('counts the last members of what has ended, and says so', () => {
    const ended = scene({ kind: 'priority', roles: 'members', mechanisms: mechanisms('over') })
    expect(fillOf(ended, 'POL')).toBe('solid family-rights')
    expect(ended.hints.get(iso3('POL'))).toEqual([
      'Main priority: Rights and protection 100%',
      'Last listed in 1 dormant or superseded mechanism: Old Process',
    ])
  })

  it('never paints Western Sahara, and yet says what it takes part in', () => {
    expect(fillOf(members, 'ESH')).toBeUndefined()
    expect(members.hints.get(iso3('ESH'))).toEqual([
      'Main priority: Labour and mobility 67%; next: Climate and crisis 33%',
      'Member of 1 mechanism: Sea Dialogue',
    ])
  })

  it('shows nothing of a mechanism without a sourced list', () => {
    const hidden = scene({ kind: 'priority', roles: 'all', mechanisms: mechanisms('hidden') })
    expect([hidden.fills.size, hidden.hints.size, hidden.outlined.size]).toEqual([0, 0, 0])
  })

  it('has a legend of the families that lead somewhere, in the order of the palette', () => {
    expect(labelsOf(members)).toEqual([
      'Governance and data',
      'Labour and mobility',
      'Does not participate',
      'Disputed or undetermined area',
    ])
    expect(members.legend.title).toBe('Main priority · members only')
  })

  it('explains hatching where there is any', () => {
    const hatched = scene({ kind: 'priority', roles: 'all', mechanisms: mechanisms('north') })
    expect(labelsOf(hatched)).toContain('Observer, associate or partner only')
    expect(labelsOf(all)).not.toContain('Observer, associate or partner only')
  })

  it('paints a member of a mechanism without known priorities apart, and says so', () => {
    const plain = scene({ kind: 'priority', roles: 'members', mechanisms: mechanisms('plain') })
    expect(fillOf(plain, 'NZL')).toBe('solid step-2')
    expect(labelsOf(plain)[0]).toBe('Priority not known')
  })

  it('tells each country what its colour says and, role by role, its mechanisms', () => {
    expect(all.hints.get(iso3('MEX'))).toEqual([
      'Main priority: Labour and mobility 50%; next: Governance and data 27% · Rights and protection 14%',
      'Member of 1 mechanism: NC',
      'Observer in 1 mechanism: Southern Conference',
    ])
  })

  it('names every country, members before observers before the others', () => {
    const weight = (code: string) => all.labels.get(iso3(code))?.weight ?? -1
    expect(all.labels.size).toBe(memberships.countries.size)
    expect(all.labels.get(iso3('CIV'))?.text).toBe(words.country(iso3('CIV')))
    const observers = scene({ kind: 'priority', roles: 'all', mechanisms: mechanisms('north') })
    expect(observers.labels.get(iso3('COL'))?.weight).toBeLessThan(weight('MEX'))
    expect(weight('CHN')).toBeLessThan(observers.labels.get(iso3('COL'))?.weight ?? -1)
  })
})

describe('the world by memberships', () => {
  it('takes darker steps for more mechanisms and a legend of whole-number bins', () => {
    const counts = scene({ kind: 'memberships', roles: 'all', mechanisms: listed })
    expect([fillOf(counts, 'CRI'), fillOf(counts, 'MEX')]).toEqual(['solid step-1', 'solid step-6'])
    expect(labelsOf(counts)).toEqual([
      '1 mechanism',
      '2 mechanisms',
      'Does not participate',
      'Disputed or undetermined area',
    ])
    expect(counts.legend.title).toBe('Number of mechanisms · all roles')
  })

  it('has a legend that ends with land and disputed areas where nothing is counted', () => {
    const nothing = scene({ kind: 'memberships', roles: 'members', mechanisms: [] })
    expect(labelsOf(nothing)).toEqual(['Does not participate', 'Disputed or undetermined area'])
  })
})

describe('the reach of a theme', () => {
  const reach = scene({ kind: 'reach', themes: ['climate'], roles: 'members', mechanisms: listed })

  it('counts only mechanisms that have it among their priorities', () => {
    expect([fillOf(reach, 'MEX'), fillOf(reach, 'COL')]).toEqual(['solid step-4', undefined])
    expect(reach.hints.get(iso3('FRA'))?.slice(0, 2)).toEqual([
      'Climate and disasters',
      'Member of 1 mechanism: Sea Dialogue',
    ])
  })

  it('of several themes counts the mechanisms with any of them, each once, and says so', () => {
    const of = (...themes: readonly ThemeCode[]) =>
      scene({ kind: 'reach', themes, roles: 'members', mechanisms: listed })
    expect(of('climate', 'mobility').legend.title).toBe(
      'Climate and disasters or Mobility: number of mechanisms · members only',
    )
    expect(of('climate', 'labour', 'mobility').legend.title).toMatch(/^At least one of the 3 themes selected: /)
    expect(fillOf(of('labour', 'climate'), 'FRA')).toBe(fillOf(of('climate'), 'FRA'))
    expect(fillOf(of('climate', 'mobility'), 'COL')).toBe('solid step-4')
  })

  it('names the theme and the roles that count', () => {
    expect(reach.legend.title).toBe('Climate and disasters: number of mechanisms · members only')
  })
})

describe('the camera of a list', () => {
  const fit = (...ids: readonly string[]) =>
    scene({ kind: 'priority', roles: 'members', mechanisms: mechanisms(...ids) }).fit?.toSorted()

  it('shows the world where the mechanisms listed share no region, or nothing is listed', () => {
    expect(fit('north', 'sea')).toBeUndefined()
    expect(fit()).toBeUndefined()
  })

  it('shows those who take part in what lies in the region that all share', () => {
    expect(fit('north', 'south')).toEqual(['COL', 'CRI', 'FRA', 'MEX', 'PER', 'USA'])
  })

  it('is not widened by processes that reach beyond the region, where several lie in it alone', () => {
    expect(fit('north', 'south', 'world')).toEqual(fit('north', 'south'))
    expect(fit('over', 'sea')).toEqual(['CZE', 'ESH', 'FRA', 'MAR', 'PER', 'POL', 'SWE'])
  })

  it('shows the world for a process of every region', () => {
    expect(fit('world')).toBeUndefined()
  })
})
