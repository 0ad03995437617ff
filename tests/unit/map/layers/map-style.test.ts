import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { palettes } from '../../../../src/domain/palette.ts'
import { ringsLayer } from '../../../../src/map/layers/body-names.ts'
import { labelLayout } from '../../../../src/map/layers/map-labels.ts'
import { initialStyle } from '../../../../src/map/layers/map-style.ts'
import { ringShown } from '../../../../src/map/layers/place-layers.ts'
import { planarBody } from '../../../../src/map/geometry/planar-source.ts'
import { planar, sceneOf } from '../planar-of-tests.ts'

const body = planarBody(planar)
const style = initialStyle({ projection: 'atlantic', detail: 'world' }, body, palettes.light)

describe('the style the map starts with', () => {
  it('is valid, in MapLibre’s own judgement', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  it('fetches nothing: no glyphs, no sprite, no addresses', () => {
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  it('stays valid when a scene names its countries', () => {
    const places = body.places.features.map(({ properties }) => properties)
    const { text, order, filter } = labelLayout(sceneOf({ labels: { BRA: { text: 'Brazil', weight: 2 } } }), places, 0)
    const layers = style.layers.map((layer) =>
      layer.type === 'symbol'
        ? { ...layer, filter, layout: { ...layer.layout, 'text-field': text, 'symbol-sort-key': order } }
        : layer,
    )

    expect(validateStyleMin({ ...style, layers })).toEqual([])
  })

  it('shows the marker of a small country exactly while a pointer can hit it', () => {
    const rings = style.layers.find(({ id }) => id === ringsLayer('atlantic'))
    const opacity = rings?.type === 'circle' ? rings.paint?.['circle-opacity'] : undefined
    const expression = createExpression(opacity, 'layers[0].paint.circle-opacity')
    if (expression.result !== 'success') throw new Error('the opacity of markers is no expression')

    for (const taking of [true, false]) {
      for (let zoom = -1; zoom < 8; zoom += 0.25) {
        const feature = { type: 1 as const, properties: { ringUntil: 5.2 } }
        const drawn = expression.value.evaluate({ zoom }, feature, { painted: taking })
        expect(drawn === 1, `at zoom ${zoom}`).toBe(ringShown(5.2, taking, zoom))
      }
    }
  })
})
