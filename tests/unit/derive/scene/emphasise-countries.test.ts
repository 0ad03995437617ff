import { describe, expect, it } from 'vitest'
import { areaPaint } from '../../../../src/derive/scene/area-paint.ts'
import { emphasiseCountries } from '../../../../src/derive/scene/emphasise-countries.ts'
import { hatch, iso3, sceneOf, solid } from '../../map/planar-of-tests.ts'

const fills = { BRA: solid('family-labour'), ARG: hatch('family-climate') }
const scene = sceneOf({ fills, outlined: ['BRA', 'ARG'] })
const emphasised = (...codes: readonly string[]) => emphasiseCountries(scene, codes.map(iso3))

describe('countries of one entry of the legend', () => {
  it('keep their look while the colours and outlines of the others step back', () => {
    const shown = emphasised('BRA')
    expect(shown.fills.get(iso3('BRA'))).toEqual(fills.BRA)
    expect(shown.fills.get(iso3('ARG'))).toEqual({ ...fills.ARG, faded: true })
    expect([...shown.outlined]).toEqual(['BRA'])
  })

  it('stand out though they are plain land, Western Sahara aside', () => {
    const shown = emphasised('FJI', 'ESH')
    expect(areaPaint('FJI', 'country', shown)).toMatchObject({ colour: 'disputed', painted: true, faded: false })
    expect(areaPaint('MEX', 'country', shown)).toMatchObject({ colour: 'land', painted: false })
    expect(areaPaint('ESH', 'undetermined', shown)).toMatchObject({ colour: 'undetermined', painted: false })
  })

  it('change no word and no camera, nor which countries are coloured', () => {
    const shown = emphasised('BRA', 'FJI')
    expect([...shown.fills.keys()]).toEqual([...scene.fills.keys()])
    expect(shown).toMatchObject({
      fit: scene.fit,
      legend: scene.legend,
      labels: scene.labels,
      sentence: scene.sentence,
    })
  })
})
