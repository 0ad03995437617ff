import { describe, expect, it } from 'vitest'
import { palettes } from '../../../../src/domain/palette.ts'
import { areaStates, changedStates } from '../../../../src/map/layers/area-state.ts'
import { fadedColour } from '../../../../src/map/layers/channels.ts'
import { hatch, iso3, planar, sceneOf, solid } from '../planar-of-tests.ts'

const { light } = palettes
const statesOf = (scene = sceneOf({}), lit: readonly string[] = []) =>
  areaStates(planar.areas, scene, new Set(lit.map(iso3)), light)

describe('what MapLibre is told of an area', () => {
  it('is the scene’s colour in the palette, and the role', () => {
    const states = statesOf(
      sceneOf({ fills: { BRA: solid('family-labour'), ARG: hatch('family-labour') }, outlined: ['ARG'] }),
    )

    expect(states.get('BRA')).toMatchObject({ fill: light['family-labour'], hatch: false, painted: true })
    expect(states.get('ARG')).toMatchObject({ hatch: true, outlined: true })
    expect(states.get('FJI')).toMatchObject({ fill: light.land, painted: false })
  })

  it('never gives Western Sahara or a disputed area a country’s colour', () => {
    const states = statesOf(sceneOf({ fills: { ESH: solid('family-labour'), XJK: solid('family-labour') } }), ['XJK'])

    expect(states.get('ESH')).toMatchObject({ fill: light.undetermined, painted: false })
    expect(states.get('XJK')).toMatchObject({ fill: light.land, painted: false, highlighted: false })
  })

  it('tells close calls, whatever the role, and lets a colour step back toward the water', () => {
    const states = statesOf(
      sceneOf({
        fills: {
          BRA: { ...hatch('family-labour'), closeCall: true },
          ARG: { ...solid('family-labour'), faded: true },
        },
      }),
    )

    expect(states.get('BRA')).toMatchObject({ hatch: true, closeCall: true })
    expect(states.get('ARG')).toMatchObject({
      fill: fadedColour(light['family-labour'], light.water),
      closeCall: false,
    })
    expect(fadedColour('#ffffff', '#000000')).toBe('#383838')
  })

  it('changes only for what changes', () => {
    const before = statesOf(sceneOf({ fills: { BRA: solid('family-labour'), ARG: solid('family-labour') } }))
    const after = statesOf(sceneOf({ fills: { BRA: solid('family-labour'), ARG: solid('family-climate') } }), ['FJI'])

    expect(changedStates(before, after).map(([id]) => id)).toEqual(['ARG', 'FJI'])
    expect(changedStates(after, after)).toEqual([])
  })
})
