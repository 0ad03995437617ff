import { describe, expect, it } from 'vitest'
import { mapNames, widthOfArea } from '../../../../src/derive/scene/map-names.ts'
import { planar, sceneOf, solid } from '../../map/planar-of-tests.ts'

const labels = {
  ARG: { text: 'Argentina', weight: 0 },
  BRA: { text: 'Brazil', weight: 0 },
  MLT: { text: 'Malta', weight: 2 },
}

describe('names of a scene', () => {
  it('come by weight, the larger country first where weights are equal', () => {
    expect(mapNames(sceneOf({ labels }), planar.places).map(({ text }) => text)).toEqual([
      'Malta',
      'Brazil',
      'Argentina',
    ])
  })

  it('ask for as much land as the name is long, within bounds', () => {
    const needs = ['Mali', 'Brazil', 'Venezuela (Bolivarian Republic of)'].map((text) => {
      const scene = sceneOf({ labels: { BRA: { text, weight: 0 } } })
      return mapNames(scene, planar.places)[0]?.needs
    })

    expect(needs).toEqual([26, 33, 46])
  })

  it('are eager on a footprint that the view is fitted to, for those alone who take part', () => {
    const scene = sceneOf({ labels, fills: { MLT: solid('step-1') }, fit: ['MLT'] })
    const eager = (of = scene) =>
      mapNames(of, planar.places)
        .filter((name) => name.eager)
        .map(({ id }) => id)

    expect(eager()).toEqual(['MLT'])
    expect(eager({ ...scene, fit: null })).toEqual([])
  })

  it('know how wide a country is on Equal Earth: Brazil, 6.3% of the land, is about 8% of the map across', () => {
    expect(widthOfArea(0.063)).toBeCloseTo(0.085, 2)
  })
})
