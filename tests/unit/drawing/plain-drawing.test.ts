import { describe, expect, it } from 'vitest'
import { drawScene } from '../../../src/drawing/draw-scene.ts'
import { pdfDrawing } from '../../../src/drawing/pdf-drawing.ts'
import { plainDrawing } from '../../../src/drawing/plain-drawing.ts'
import { svgNode } from '../../../src/drawing/svg-node.ts'
import { hatch, planar, sceneOf, solid } from '../map/planar-of-tests.ts'
import { allNodes, textsOf } from './svg-nodes-of-tests.ts'

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
