import { describe, expect, it } from 'vitest'
import { palettes } from '../../../../src/domain/palette.ts'
import { drawPlate, drawPlateGround } from '../../../../src/drawing/page/draw-plate.ts'
import { layoutPlate } from '../../../../src/drawing/page/plate-layout.ts'
import type { PlateFrame } from '../../../../src/drawing/page/plate-frame.ts'
import type { Plate } from '../../../../src/drawing/page/plate.ts'
import { toSvgText } from '../../../../src/drawing/svg/svg-text.ts'
import { hatch, planar, sceneOf, solid } from '../../map/planar-of-tests.ts'
import { allNodes, textsOf } from '../svg-nodes-of-tests.ts'
import { disclaimer, plateOf } from './plates-of-tests.ts'

const scene = sceneOf({
  fills: { BRA: solid('family-labour'), ARG: hatch('family-labour'), MLT: solid('family-rights') },
  outlined: ['BRA'],
  labels: { BRA: { text: 'Brazil', weight: 1 }, ARG: { text: 'Argentina', weight: 1 } },
})
const map = { kind: 'map', planar, scene, bounds: null, names: true } as const

function drawn(change: Partial<Plate>, frame: PlateFrame = 'wide', scheme: keyof typeof palettes = 'light') {
  const plate = plateOf({ picture: map, ...change })
  return drawPlate(plate, layoutPlate(plate, frame), (name) => palettes[scheme][name])
}

describe('a plate as SVG', () => {
  it('says title, text, figure, legend, source, disclaimer, date and link', () => {
    const said = textsOf(drawn({}), 'text').join(' ')

    expect(said).toContain('A fund that takes people home')
    expect(said).toContain('Since 2004 its members have kept a Reserve Fund.')
    expect(said).toContain('11')
    expect(said).toContain('Observers')
    expect(said).toContain('Source: IOM (2019)')
    expect(said).toContain(disclaimer)
    expect(said).toContain('Data of 24 November 2026')
    expect(said).toContain('https://atlas.example/mechanisms/rcm')
  })

  it('has what it shows in a sentence as its alternative text', () => {
    expect(textsOf(drawn({}), 'desc')).toEqual(['11 members of the Regional Conference on Migration.'])
    expect(drawn({}).attributes['aria-label']).toBe('11 members of the Regional Conference on Migration.')
  })

  it('leaves no markup and no letter that XML forbids in what a person wrote', () => {
    const text = toSvgText(drawn({ title: '</text><script>alert(1)</script>\u0000\uD800', over: '"><img onerror=x>' }))

    expect(text).not.toMatch(/<script|<img/)
    expect(['\u0000', '\uD800'].filter((letter) => text.includes(letter))).toEqual([])
    expect(text).toContain('&lt;script&gt;')
  })

  it('stands alone: no style, font or picture outside it, and colours that are written out', () => {
    const text = toSvgText(drawn({}))

    expect(text).not.toMatch(/href|<style|<image|@import|var\(/)
    expect(drawn({}).attributes['font-family']).toMatch(/^Noto Sans.*sans-serif$/)
  })

  it('refers only to ids that it has, each once', () => {
    const nodes = allNodes(drawn({}))
    const ids = nodes.flatMap(({ attributes }) => attributes['id'] ?? [])
    const meant = nodes.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => /^url\(#(.*)\)$/.exec(String(value))?.[1] ?? []),
    )

    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(meant))
  })

  it('is only the map on its ground where another program sets the words', () => {
    const plate = plateOf({ picture: { ...map, names: false } })
    const ground = drawPlateGround(plate, layoutPlate(plate, 'wide'), (name) => palettes.stage[name])

    expect(textsOf(ground, 'text')).toEqual([])
    expect(allNodes(ground).some(({ attributes }) => attributes['data-id'] === 'BRA')).toBe(true)
  })
})

describe('plates look like the committed ones', () => {
  const long = 'Members work towards what the Conference adopts, each within its own means, interests and law. '

  it.each<readonly [name: string, change: Partial<Plate>, frame: PlateFrame, scheme: keyof typeof palettes]>([
    ['slide-beside', {}, 'wide', 'stage'],
    ['slide-map', { layout: 'map' }, 'four-three', 'light'],
    [
      'slide-full',
      { text: long.repeat(6), title: long, figures: [1996, 250, 1000].map(figure) },
      'four-three',
      'stage',
    ],
    ['view', { layout: 'view', figures: [] }, 'wide', 'light'],
    ['view-a4', { layout: 'view', figures: [], text: long }, 'a4', 'dark'],
    [
      'view-maps',
      { layout: 'view', legend: null, picture: { kind: 'maps', planar, maps: [named('RCM'), named('SACM')] } },
      'a4',
      'light',
    ],
  ])('%s', async (name, change, frame, scheme) => {
    await expect(toSvgText(drawn(change, frame, scheme))).toMatchFileSnapshot(`pictures/plate-${name}.svg`)
  })
})

function figure(value: number) {
  return {
    known: true,
    text: String(value),
    unit: value === 1000 ? 'USD' : null,
    label: 'and more helped, 2015 to July 2018',
  }
}

function named(name: string) {
  return { name, scene }
}
