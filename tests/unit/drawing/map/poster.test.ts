import { constants, brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawPoster } from '../../../../src/drawing/map/poster.ts'
import { glyphLand, glyphShapes, glyphViewBox } from '../../../../src/drawing/map/glyph.ts'
import { toSvgText } from '../../../../src/drawing/svg/svg-text.ts'
import type { PlanarMap } from '../../../../src/domain/planar-map.ts'
import { buildMaps } from '../../../data/geometry/built-maps.ts'
import { hatch, iso3, planar, sceneOf, solid } from '../../map/planar-of-tests.ts'
import { nodesWith } from '../svg-nodes-of-tests.ts'

function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

describe('the first paint', () => {
  it('has one path a colour, hatches over it, and a dot for each small country that takes part', () => {
    const fills = { BRA: solid('family-labour'), ARG: hatch('family-labour'), MLT: solid('family-climate') }
    const poster = drawPoster(planar, sceneOf({ fills }))

    expect(nodesWith(poster, 'fill', 'var(--colour-family-labour)')).toHaveLength(1)
    expect(nodesWith(poster, 'fill', 'url(#poster-hatch)')).toHaveLength(1)
    expect(nodesWith(poster, 'stroke', 'var(--colour-family-climate)')[0]?.attributes['d']).toBe('M1000 200h0')
  })

  it('tells what the scene colours from what every scene has, so that a page of another scene can leave it out', () => {
    const fills = { BRA: solid('family-labour'), ARG: hatch('land'), MLT: solid('family-climate') }
    const poster = drawPoster(planar, sceneOf({ fills }))
    const fillsOf = (name: string) => nodesWith(poster, 'class', name).map(({ attributes }) => attributes['fill'])

    expect(fillsOf('scene-fill')).toEqual([
      'var(--colour-family-labour)',
      'var(--colour-land)',
      'var(--colour-family-climate)',
    ])
    expect(fillsOf('scene-mark')).toEqual(['url(#poster-hatch)', undefined])
  })

  it('has the margin around the world that the map has', () => {
    expect(drawPoster(planar, sceneOf({})).attributes['viewBox']).toBe('-30 -30 2060 1060')
  })
})

describe('pictures of the real world', () => {
  let world: PlanarMap
  beforeAll(async () => {
    const { planar: maps } = await buildMaps()
    const found = maps.find(({ map }) => map.projection === 'atlantic' && map.detail === 'world')
    if (!found) throw new Error('the build made no world')
    world = found.map
  }, 120_000)

  it('weigh at most 24 kB as the first paint, painted as colourfully as can be', () => {
    const families = ['governance', 'rights', 'development', 'labour', 'trafficking', 'borders', 'climate'] as const
    const fills = world.areas
      .filter(({ kind }) => kind === 'country')
      .map(({ id }, at) => [id, solid(`family-${families[at % 7] ?? 'labour'}`)] as const)
    const poster = toSvgText(drawPoster(world, sceneOf({ fills: Object.fromEntries(fills) })))

    expect(brotli(poster)).toBeLessThan(24_000)
  })

  it('weigh at most 3 kB as the land of a glyph', () => {
    expect(brotli(glyphLand(world))).toBeLessThan(3_000)
  })

  it('have a shape or a dot for every country in a glyph, and none for disputed areas', () => {
    const shapes = glyphShapes(world)
    const countries = world.places.filter(({ id }) => !id.startsWith('X') || id === 'XKX')

    expect(countries.filter(({ id }) => !shapes.get(iso3(id)))).toEqual([])
    expect(shapes.has(iso3('XJK'))).toBe(false)
    expect(glyphViewBox(world)).toBe('0 0 144 71')
  })
})
