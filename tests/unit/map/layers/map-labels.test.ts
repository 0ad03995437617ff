import { createExpression } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { solid, sceneOf, planar } from '../planar-of-tests.ts'
import { labelLayout, labelZoom } from '../../../../src/map/layers/map-labels.ts'
import { planarBody } from '../../../../src/map/geometry/planar-source.ts'

const places = planarBody(planar).places.features.map(({ properties }) => properties)
const labels = {
  BRA: { text: 'Brazil', weight: 0 },
  ARG: { text: 'Argentina', weight: 0 },
  MLT: { text: 'Malta', weight: 2 },
}

function valueFor(expression: unknown, id: string): unknown {
  const parsed = createExpression(expression, 'layers[0].layout.text-field')
  if (parsed.result !== 'success') throw new Error('no expression')
  return parsed.value.evaluate({ zoom: 0 }, { type: 1, properties: { id } })
}

describe('names on the map', () => {
  it('are those of the scene, and none elsewhere', () => {
    const { text } = labelLayout(sceneOf({ labels }), places, 0)

    expect(valueFor(text, 'MLT')).toBe('Malta')
    expect(valueFor(text, 'FJI')).toBe('')
  })

  it('are placed by weight, and by size where weights are equal', () => {
    const { order } = labelLayout(sceneOf({ labels }), places, 0)

    expect(['MLT', 'BRA', 'ARG'].map((id) => valueFor(order, id))).toEqual([0, 1, 2])
  })

  it('wait for the zoom at which their country can carry them', () => {
    const shown = (id: string, zooms: readonly number[]) =>
      zooms.map((zoom) => valueFor(labelLayout(sceneOf({ labels }), places, zoom).filter, id))

    expect(shown('BRA', [-1, 0, 1])).toEqual([false, true, true])
    expect(shown('ARG', [0, 1, 2])).toEqual([false, false, true])
    expect(shown('MLT', [3, 4])).toEqual([false, true])
  })

  it('come at fractions of a zoom, whatever whole zoom its tiles have', () => {
    expect([0.2, 0.25, 0.99, 1].map(labelZoom)).toEqual([0, 0.25, 0.75, 1])
    expect(labelLayout(sceneOf({ labels }), places, -0.25).filter).not.toEqual(
      labelLayout(sceneOf({ labels }), places, -1).filter,
    )
  })

  it('do not wait for those who take part in a footprint that the camera fits', () => {
    const { filter } = labelLayout(sceneOf({ labels, fills: { MLT: solid('family-labour') }, fit: ['MLT'] }), places, 1)

    expect(valueFor(filter, 'MLT')).toBe(true)
    expect(valueFor(filter, 'ARG')).toBe(false)
  })
})
