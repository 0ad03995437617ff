import { describe, expect, it } from 'vitest'
import { splitText } from '../../../../src/drawing/svg/split-text.ts'
import { svgNode } from '../../../../src/drawing/svg/svg-node.ts'
import { allNodes, textsOf } from '../svg-nodes-of-tests.ts'

const text = svgNode('text', { x: 1, y: 2 }, ['Chile'])
const drawing = svgNode('svg', { viewBox: '0 0 9 9' }, [
  svgNode('title', {}, ['A map']),
  svgNode('defs', {}, [svgNode('pattern', { id: 'p' }), svgNode('clipPath', { id: 'edge' }, [svgNode('rect')])]),
  svgNode('g', { 'clip-path': 'url(#edge)', fill: 'red' }, [svgNode('path', { d: 'M0 0' }), text]),
])
const tags = (node: typeof drawing) => allNodes(node).map(({ tag }) => tag)

describe('a drawing in two layers', () => {
  const { shapes, words } = splitText(drawing)

  it('has every shape and no text in the one', () => {
    expect(tags(shapes)).toEqual(tags(drawing).filter((tag) => tag !== 'text'))
  })

  it('has every text in the other, in the groups that place it, colour it and cut it', () => {
    expect(textsOf(words, 'text')).toEqual(['Chile'])
    expect(tags(words)).toEqual(['svg', 'defs', 'clipPath', 'rect', 'g', 'text'])
    expect(words.attributes).toEqual(drawing.attributes)
    expect(allNodes(words).find(({ tag }) => tag === 'g')?.attributes).toEqual({
      'clip-path': 'url(#edge)',
      fill: 'red',
    })
  })
})
