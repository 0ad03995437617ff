import { describe, expect, it } from 'vitest'
import { areaPaint } from '../../../../src/derive/scene/area-paint.ts'
import { hatch, sceneOf, solid } from '../../map/planar-of-tests.ts'

describe('how an area looks in a scene', () => {
  it('is the colour and pattern that the scene gives it, with its emphasis', () => {
    const fill = { ...hatch('step-2'), closeCall: true, faded: true }
    const scene = sceneOf({ fills: { BRA: fill }, outlined: ['BRA'], selected: 'BRA' })

    expect(areaPaint('BRA', 'country', scene)).toEqual({
      colour: 'step-2',
      pattern: 'hatch',
      closeCall: true,
      faded: true,
      painted: true,
      outlined: true,
      selected: true,
    })
  })

  it('is plain land where the scene says nothing', () => {
    expect(areaPaint('ARG', 'country', sceneOf({}))).toMatchObject({ colour: 'land', painted: false })
  })

  it('is its own grey for Western Sahara and grey hatch for disputed areas, whatever the scene says', () => {
    const scene = sceneOf({ fills: { ESH: solid('step-2'), XJK: solid('step-2') }, outlined: ['XJK'], selected: 'XJK' })

    expect(areaPaint('ESH', 'undetermined', scene)).toMatchObject({ colour: 'undetermined', painted: false })
    expect(areaPaint('XJK', 'disputed', scene)).toEqual({
      colour: 'land',
      pattern: 'disputed',
      closeCall: false,
      faded: false,
      painted: false,
      outlined: false,
      selected: false,
    })
  })
})
