import { describe, expect, it } from 'vitest'
import { drawScene } from '../../../../src/drawing/map/draw-scene.ts'
import { pdfDrawing } from '../../../../src/drawing/svg/pdf-drawing.ts'
import { plainDrawing } from '../../../../src/drawing/svg/plain-drawing.ts'
import { closeCallOpacity } from '../../../../src/derive/scene/area-paint.ts'
import { stripedDrawing } from '../../../../src/drawing/page/striped-drawing.ts'
import { svgNode } from '../../../../src/drawing/svg/svg-node.ts'
import { hatch, planar, sceneOf, solid } from '../../map/planar-of-tests.ts'
import { allNodes, nodesWith, textsOf } from '../svg-nodes-of-tests.ts'

const scene = sceneOf({
  fills: { BRA: solid('family-labour'), MLT: hatch('family-labour') },
  labels: { BRA: { text: 'Brazil', weight: 1 } },
  outlined: ['BRA'],
})

describe('a drawing in plain SVG', () => {
  const plain = plainDrawing(drawScene(planar, scene), 0.5, 1.4)

  it('needs nothing that only browsers know, and nothing that only a pointer needs', () => {
    const names = allNodes(plain).flatMap(({ attributes }) => Object.keys(attributes))

    expect(names).not.toContain('vector-effect')
    expect(names).not.toContain('dominant-baseline')
    expect(names).not.toContain('pointer-events')
    expect(allNodes(plain).filter(({ attributes }) => attributes['stroke'] === 'transparent')).toEqual([])
  })

  it('has strokes as wide as they would be once it is scaled, also where they take their width from around them', () => {
    const line = svgNode('g', { 'stroke-width': 0.8 }, [
      svgNode('path', { 'vector-effect': 'non-scaling-stroke', 'stroke-dasharray': '3 2' }),
      svgNode('path', { 'stroke-width': 7 }),
    ])

    expect(plainDrawing(line, 0.5, 1.4).children).toEqual([
      svgNode('path', { 'stroke-width': 2.24, 'stroke-dasharray': '8.4 5.6' }),
      svgNode('path', { 'stroke-width': 7 }),
    ])
  })

  it('has letters on their base line', () => {
    const text = svgNode('g', { 'font-size': 100, 'dominant-baseline': 'central' }, [svgNode('text', { y: 50 }, ['a'])])

    expect(plainDrawing(text, 1, 1).children).toEqual([svgNode('text', { y: 86 }, ['a'])])
  })
})

describe('a drawing with stripes for its hatched areas', () => {
  const box = { x: 0, y: 0, width: 4000, height: 2000 }
  const striped = stripedDrawing(drawScene(planar, sceneOf({ fills: { BRA: hatch('family-labour') } })), box)

  it('has no pattern, and cuts the stripes at the shape of the country', () => {
    const shape = allNodes(striped).find(({ attributes }) => attributes['data-id'] === 'BRA')?.attributes['d']
    const clip = allNodes(striped).find(({ attributes }) => attributes['id'] === 'map-hatch')

    expect(allNodes(striped).filter(({ tag }) => tag === 'pattern')).toEqual([])
    expect(clip?.children).toEqual([svgNode('path', { d: shape ?? '' })])
  })

  it('runs them through all that is seen, as far apart as the pattern has them', () => {
    const [lines] = nodesWith(striped, 'clip-path', 'url(#map-hatch)').flatMap(({ children }) => children)
    const { d = '', 'stroke-width': width = 0 } = typeof lines === 'object' ? lines.attributes : {}
    const starts = String(d)
      .split('M')
      .slice(1)
      .map((line) => Number(line.split(' ')[0]))

    expect(starts[0]).toBeLessThanOrEqual(-2000 + 2 * Number(width) * Math.SQRT2)
    expect(starts.at(-1)).toBeGreaterThanOrEqual(4000)
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeCloseTo(2 * Number(width) * Math.SQRT2, -1)
  })
})

describe('a drawing with stripes for its close calls', () => {
  const box = { x: 0, y: 0, width: 4000, height: 2000 }
  const fills = { BRA: { ...hatch('family-labour'), closeCall: true } }
  const drawing = drawScene(planar, sceneOf({ fills }))
  const striped = stripedDrawing(drawing, box)

  it('has them fall to the right through all that is seen, as wide and faint as in the pattern', () => {
    const [pattern] = nodesWith(drawing, 'id', 'map-close-call').flatMap(({ children }) => children)
    const [lines] = nodesWith(striped, 'clip-path', 'url(#map-close-call)').flatMap(({ children }) => children)
    const {
      d = '',
      'stroke-opacity': opacity,
      'stroke-width': width,
    } = typeof lines === 'object' ? lines.attributes : {}
    const ends = String(d)
      .split('M')
      .slice(1)
      .map((line) => line.split(/[ L]/).map(Number))

    expect(opacity).toBe(closeCallOpacity)
    expect(width).toBe(typeof pattern === 'object' ? pattern.attributes['width'] : null)
    expect(ends.every(([lower = 0, bottom, upper = 0, top]) => lower > upper && bottom === 2000 && top === 0)).toBe(
      true,
    )
    expect(ends[0]?.[2]).toBeLessThanOrEqual(-1990)
    expect(ends.at(-1)?.[2]).toBeGreaterThanOrEqual(4000)
    expect(nodesWith(striped, 'clip-path', 'url(#map-hatch)')).toHaveLength(1)
  })
})

describe('a drawing for PDF', () => {
  it('paints the halo of names first and the names over it', () => {
    const names = svgNode(
      'g',
      { 'paint-order': 'stroke', stroke: '#fff', 'stroke-width': 2, fill: '#000', 'font-weight': 500 },
      [svgNode('text', {}, ['Brazil'])],
    )
    const drawn = pdfDrawing(names)

    expect(textsOf(drawn, 'text')).toEqual(['Brazil', 'Brazil'])
    expect(drawn.children.map((child) => typeof child !== 'string' && child.attributes)).toEqual([
      { stroke: '#fff', 'stroke-width': 2, fill: 'none', 'font-weight': 400 },
      { fill: '#000', 'font-weight': 400 },
    ])
  })
})
