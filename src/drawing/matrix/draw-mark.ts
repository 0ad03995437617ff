import type { MatrixMark } from '../../derive/matrix/matrix-scene.ts'
import { rounded } from '../../algorithms/rounded.ts'
import type { ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

export interface MarkPlace {
  /** The middle of the cell, and half of its smaller side. */
  readonly x: number
  readonly y: number
  readonly half: number
}

/** Parts of `half`: lines, and the frame of a chair. */
const line = 0.2
const frame = 0.88

/** A mark in the middle of its cell; a square only as large as its side, where it must not fill the cell. */
export function drawMark(mark: MatrixMark, place: MarkPlace, colour: ColourText): readonly SvgNode[] {
  return [...(mark.framed ? [frameAround(place, colour)] : []), shapeOf(mark, place, colour)]
}

function frameAround({ x, y, half }: MarkPlace, colour: ColourText): SvgNode {
  const side = frame * half
  return svgNode('rect', {
    ...boxAround(x, y, side),
    rx: rounded(side * 0.4, 2),
    fill: 'none',
    stroke: colour('ink'),
    'stroke-width': rounded(line * half, 2),
  })
}

function shapeOf({ shape, size, colour: name }: MatrixMark, { x, y, half }: MarkPlace, colour: ColourText): SvgNode {
  const radius = size * half
  const full = { fill: colour(name) }
  const open = { fill: colour('surface'), stroke: colour(name), 'stroke-width': rounded(line * half, 2) }
  const circle = { cx: rounded(x, 2), cy: rounded(y, 2) }
  switch (shape) {
    case 'square':
      return svgNode('rect', { ...boxAround(x, y, radius), ...full })
    case 'disc':
      return svgNode('circle', { ...circle, r: rounded(radius, 2), ...full })
    case 'ring':
      return svgNode('circle', { ...circle, r: rounded(radius - (line * half) / 2, 2), ...open })
    case 'diamond':
      return svgNode('path', { d: closedPath([[x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y]]), ...full }) // prettier-ignore
    case 'triangle':
      return svgNode('path', { d: closedPath([[x, y - radius], [x + radius, y + 0.8 * radius], [x - radius, y + 0.8 * radius]]), ...open }) // prettier-ignore
  }
}

function boxAround(x: number, y: number, half: number) {
  return { x: rounded(x - half, 2), y: rounded(y - half, 2), width: rounded(2 * half, 2), height: rounded(2 * half, 2) }
}

function closedPath(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${rounded(x, 2)} ${rounded(y, 2)}`).join('L')}Z`
}
