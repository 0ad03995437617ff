import { describe, expect, it } from 'vitest'
import type { MapScene } from '../../../../../src/derive/scene/map-scene.ts'
import { sceneOf } from '../../../../../src/derive/scene/places/scene-of.ts'
import type { ThemeCode } from '../../../../../src/domain/vocabulary.ts'
import { iso3, mechanismId } from '../../../atlas-of-tests.ts'
import { memberships, words } from '../../../scene-atlas.ts'

const scene = (id: string, theme: ThemeCode | null = null) =>
  sceneOf(memberships, { kind: 'mechanism', id: mechanismId(id), theme }, words)
const fillsOf = ({ fills }: MapScene) =>
  Object.fromEntries([...fills].map(([code, { colour, pattern }]) => [code, `${pattern} ${colour}`]))
const hint = (id: string, code: string) => scene(id).hints.get(iso3(code))?.join('\n')
const labelsOf = ({ legend }: MapScene) => legend.entries.map(({ label }) => label)
const common = ['Does not participate', 'Disputed or undetermined area']
const notKnown = ['Participants not known', 'Disputed or undetermined area']

describe('the scene of a mechanism', () => {
  it('fills members and hatches observers in the colour of its leading family', () => {
    expect(fillsOf(scene('north'))).toEqual({
      MEX: 'solid family-governance',
      CRI: 'solid family-governance',
      USA: 'solid family-governance',
      COL: 'hatch family-governance',
    })
  })

  it('takes the colour of the family of one of its themes where that is chosen', () => {
    expect(scene('north', 'climate').fills.get(iso3('MEX'))?.colour).toBe('family-climate')
    expect(scene('north', 'climate').legend.title).toBe('NC: Migration, environment, climate change and disasters')
  })

  it('keeps its own colour where a theme is chosen that it does not have', () => {
    expect(scene('north', 'health')).toEqual(scene('north'))
  })

  it('leaves Western Sahara unpainted and tells its role', () => {
    expect(fillsOf(scene('sea'))).not.toHaveProperty('ESH')
    expect(hint('sea', 'ESH')).toBe('Member')
  })

  it('outlines who chairs it now, and the last known where nobody is known to', () => {
    expect([...scene('sea').outlined].toSorted()).toEqual(['FRA', 'MAR'])
    expect([...scene('north').outlined]).toEqual(['CRI'])
    expect(scene('plain').outlined.size).toBe(0)
  })

  it.each([
    ['north', ['Members', 'Observers', 'Last known chair: Costa Rica, 2024', ...common]],
    ['south', ['Members', 'Observers', 'Partners', 'Chair: Peru, since 2025', ...common]],
    ['sea', ['Members', 'Associates', 'Chairs: France and Morocco, since 2026', ...common]],
    ['over', ['Members until 2011', 'Observers until 2011', 'Last known chair: Sweden, 2011', ...common]],
    [
      'world',
      ['Open to all UN Member States and observers', 'Not eligible to participate', 'Disputed or undetermined area'],
    ],
    ['iom', notKnown],
    ['hidden', notKnown],
    ['bare', notKnown],
  ])('has for %s the legend %j', (id, labels) => {
    expect(labelsOf(scene(id))).toEqual(labels)
  })

  it.each([
    ['north', 'MEX', 'Member since 1996'],
    ['north', 'COL', 'Observer since 2005'],
    ['north', 'USA', 'Member'],
    ['north', 'CRI', 'Member · Last known chair, 2024'],
    ['south', 'PER', 'Member · Chair since 2025'],
    ['south', 'FRA', 'Partner'],
    ['over', 'POL', 'Member from 2001 to 2011'],
    ['over', 'SWE', 'Member in 2011 · Last known chair, 2011'],
    ['over', 'CZE', 'Observer'],
    ['world', 'CHN', 'Eligible to participate'],
    ['hidden', 'CHN', undefined],
    ['north', 'CHN', undefined],
  ])('tells in %s of %s: %s', (id, code, expected) => {
    expect(hint(id, code)).toBe(expected)
  })

  it('shows no country of a mechanism without a sourced list, not even a chair', () => {
    const { fills, outlined, hints, fit } = scene('hidden')
    expect([fills.size, outlined.size, hints.size, fit]).toEqual([0, 0, 0, null])
  })

  it('shows its participants to the camera, the world where they are as good as all', () => {
    expect(scene('north').fit).toEqual(['MEX', 'CRI', 'USA', 'COL'])
    expect(scene('world').fit).toBeNull()
  })

  it('names first its chairs, then members, then observers', () => {
    const weights = ['CRI', 'MEX', 'COL', 'CHN'].map((code) => scene('north').labels.get(iso3(code))?.weight ?? -1)
    expect(weights).toEqual([...new Set(weights)].toSorted((a, b) => b - a))
  })

  it('does not exist for an id that the Atlas does not know', () => {
    expect(() => scene('unheard-of')).toThrow("no mechanism 'unheard-of' in the Atlas")
  })
})
