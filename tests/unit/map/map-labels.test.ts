import { createExpression } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { solid, sceneOf, planar } from './planar-of-tests.ts'
import { labelLayout } from '../../../src/map/map-labels.ts'
import { planarBody } from '../../../src/map/planar-source.ts'

const places = planarBody(planar).places.features.map(({ properties }) => properties)
const labels = {
  BRA: { text: 'Brazil', weight: 0 },
  ARG: { text: 'Argentina', weight: 0 },
  MLT: { text: 'Malta', weight: 2 },
}

function valueFor(expression: unknown, id: string, zoom = 0): unknown {
  const parsed = createExpression(expression, 'layers[0].layout.text-field')
  if (parsed.result !== 'success') throw new Error('no expression')
  return parsed.value.evaluate({ zoom }, { type: 1, properties: { id } })
}

describe('names on the map', () => {
  it('are those of the scene, and none elsewhere', () => {
    const { text } = labelLayout(sceneOf({ labels }), places)

    expect(valueFor(text, 'MLT')).toBe('Malta')
    expect(valueFor(text, 'FJI')).toBe('')
  })

  it('are placed by weight, and by size where weights are equal', () => {
    const { order } = labelLayout(sceneOf({ labels }), places)

    expect(['MLT', 'BRA', 'ARG'].map((id) => valueFor(order, id))).toEqual([0, 1, 2])
  })

  it('wait for the zoom at which their country can carry them', () => {
    const { filter } = labelLayout(sceneOf({ labels }), places)

    expect([0, 1, 2].map((zoom) => valueFor(filter, 'BRA', zoom))).toEqual([false, true, true])
    expect([0, 1, 2].map((zoom) => valueFor(filter, 'ARG', zoom))).toEqual([false, false, true])
    expect([3, 4].map((zoom) => valueFor(filter, 'MLT', zoom))).toEqual([false, true])
  })

  it('do not wait for those who take part in a footprint that the camera fits', () => {
    const { filter } = labelLayout(sceneOf({ labels, fills: { MLT: solid('family-labour') }, fit: ['MLT'] }), places)

    expect(valueFor(filter, 'MLT', 1)).toBe(true)
    expect(valueFor(filter, 'ARG', 1)).toBe(false)
  })
})
