import { describe, expect, it } from 'vitest'
import { drawScene } from '../../../../src/drawing/map/draw-scene.ts'
import type { Fill } from '../../../../src/derive/scene/map-scene.ts'
import type { SvgNode } from '../../../../src/drawing/svg/svg-node.ts'
import { palettes } from '../../../../src/domain/palette.ts'
import { hatch, iso3, planar, sceneOf, solid } from '../../map/planar-of-tests.ts'
import { allNodes, nodesWith, textsOf } from '../svg-nodes-of-tests.ts'

const fillOf = (drawing: SvgNode, id: string) => nodesWith(drawing, 'data-id', id)[0]?.attributes['fill']
const shapeOf = (drawing: SvgNode, id: string) => nodesWith(drawing, 'data-id', id)[0]?.attributes['d']

describe('a scene as SVG', () => {
  it('paints each country in its colour and leaves the others plain land', () => {
    const drawing = drawScene(planar, sceneOf({ fills: { BRA: solid('family-labour') } }))

    expect(fillOf(drawing, 'BRA')).toBe('var(--colour-family-labour)')
    expect(fillOf(drawing, 'ARG')).toBe('var(--colour-land)')
  })

  it('never paints Western Sahara or a disputed area, whatever the scene says', () => {
    const drawing = drawScene(planar, sceneOf({ fills: { ESH: solid('family-labour'), XJK: solid('family-labour') } }))

    expect(fillOf(drawing, 'ESH')).toBe('var(--colour-undetermined)')
    expect(nodesWith(drawing, 'data-disputed', 'XJK')[0]?.attributes['fill']).toBe('var(--colour-land)')
    expect(nodesWith(drawing, 'data-id', 'XJK')).toEqual([])
    expect(nodesWith(drawing, 'fill', 'var(--colour-family-labour)')).toEqual([])
  })

  it('hatches observers over their colour', () => {
    const drawing = drawScene(planar, sceneOf({ fills: { BRA: hatch('family-labour') } }))

    expect(fillOf(drawing, 'BRA')).toBe('var(--colour-family-labour)')
    expect(nodesWith(drawing, 'fill', 'url(#map-hatch)')[0]?.attributes['d']).toBe(shapeOf(drawing, 'BRA'))
  })

  it('lays falling stripes over close calls, over the hatch of an observer too, and writes the pattern only then', () => {
    const close = { BRA: { ...hatch('family-labour'), closeCall: true }, ARG: solid('family-labour') }
    const drawing = drawScene(planar, sceneOf({ fills: close }))

    expect(nodesWith(drawing, 'fill', 'url(#map-close-call)').map(({ attributes }) => attributes['d'])).toEqual([
      shapeOf(drawing, 'BRA'),
    ])
    expect(nodesWith(drawing, 'fill', 'url(#map-hatch)')[0]?.attributes['d']).toBe(shapeOf(drawing, 'BRA'))
    expect(nodesWith(drawing, 'id', 'map-close-call')[0]?.attributes['patternTransform']).toBe('rotate(-45)')
    expect(nodesWith(drawScene(planar, sceneOf({ fills: { ARG: close.ARG } })), 'id', 'map-close-call')).toEqual([])
  })

  it('gives the marker of a close call a core of the other kind', () => {
    const core = (fill: Fill) =>
      nodesWith(drawScene(planar, sceneOf({ fills: { MLT: fill } })), 'data-id', 'MLT')
        .flatMap(({ children }) => children)
        .flatMap((child) => (typeof child === 'string' ? [] : [child.attributes['stroke']]))
        .at(-1)

    expect(core({ ...solid('family-labour'), closeCall: true })).toBe('var(--colour-boundary)')
    expect(core({ ...hatch('family-labour'), closeCall: true })).toBe('var(--colour-family-labour)')
    expect(core(solid('family-labour'))).toBe('var(--colour-family-labour)')
  })

  it('paints colours that step back with little opacity', () => {
    const drawing = drawScene(planar, sceneOf({ fills: { BRA: { ...solid('family-labour'), faded: true } } }))

    expect(nodesWith(drawing, 'data-id', 'BRA')[0]?.attributes['fill-opacity']).toBeLessThan(0.5)
  })

  it('outlines chairs and the country that is opened, and lights those it is told to', () => {
    const scene = sceneOf({ outlined: ['BRA'], selected: 'ARG' })
    const drawing = drawScene(planar, scene, { lit: new Set([iso3('FJI')]) })
    const stroked = (colour: string) =>
      nodesWith(drawing, 'stroke', `var(--colour-${colour})`).map((n) => n.attributes['d'])

    expect(stroked('ink')).toEqual([shapeOf(drawing, 'BRA'), shapeOf(drawing, 'ARG')])
    expect(stroked('accent')).toEqual([shapeOf(drawing, 'FJI')])
  })

  it('has a marker with a target of 24 pixels for each small country that takes part, also for one without a shape', () => {
    const drawing = drawScene(planar, sceneOf({ fills: { MCO: solid('family-labour'), MLT: hatch('family-labour') } }))
    const targets = nodesWith(drawing, 'stroke', 'transparent')

    expect(targets.map(({ attributes }) => attributes['stroke-width'])).toEqual([24, 24])
    expect(nodesWith(drawing, 'data-id', 'MCO').map(({ tag }) => tag)).toEqual(['g'])
  })

  it('draws a border that is not settled dashed', () => {
    const dashed = allNodes(drawScene(planar, sceneOf({}))).filter(({ attributes }) => 'stroke-dasharray' in attributes)

    expect(dashed.map(({ attributes }) => attributes['d'])).toEqual(['M2400 600h200'])
  })

  it('shows the whole world, or what the scene fits', () => {
    const scene = sceneOf({ fit: ['BRA', 'ARG'] })

    expect(drawScene(planar, scene, { view: 'world' }).attributes['viewBox']).toBe('-60 -60 4120 2120')
    expect(drawScene(planar, scene).attributes['viewBox']).toBe('736 736 528 928')
  })

  it('has the scene’s sentence as its title', () => {
    const drawing = drawScene(planar, sceneOf({ sentence: 'Of 11 members, 7 are also in the SACM.' }))

    expect(textsOf(drawing, 'title')).toEqual(['Of 11 members, 7 are also in the SACM.'])
    expect(drawing.attributes['role']).toBe('img')
  })

  it('writes the colours of a palette where it is to leave the page', () => {
    const text = JSON.stringify(drawScene(planar, sceneOf({}), { colour: (name) => palettes.dark[name] }))

    expect(text).toContain(palettes.dark.land)
    expect(text).not.toContain('var(')
  })

  it('keeps pattern ids apart where two pictures stand on a page', () => {
    const drawing = drawScene(planar, sceneOf({ fills: { BRA: hatch('family-labour') } }), { idPrefix: 'left-' })

    expect(nodesWith(drawing, 'id', 'left-hatch')).toHaveLength(1)
    expect(nodesWith(drawing, 'fill', 'url(#left-hatch)')).toHaveLength(1)
  })
})

describe('names on a drawing', () => {
  const labels = {
    BRA: { text: 'Brazil', weight: 0 },
    ARG: { text: 'Argentina', weight: 0 },
    MLT: { text: 'Malta', weight: 2 },
    MCO: { text: 'Monaco', weight: 1 },
  }

  it('stand on countries that can carry them', () => {
    expect(textsOf(drawScene(planar, sceneOf({ labels })), 'text')).toEqual(['Brazil'])
    expect(textsOf(drawScene(planar, sceneOf({ labels }), { names: false }), 'text')).toEqual([])
  })

  it('give way to weightier ones where they would meet', () => {
    const fills = { MLT: solid('family-labour'), MCO: solid('family-labour') }
    const drawing = drawScene(planar, sceneOf({ labels, fills, fit: ['MLT', 'MCO', 'BRA', 'FJI'] }), { view: 'world' })

    expect(textsOf(drawing, 'text')).toContain('Malta')
    expect(textsOf(drawing, 'text')).not.toContain('Monaco')
  })
})
