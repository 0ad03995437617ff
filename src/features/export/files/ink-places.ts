import type { FrameSize } from '../../../drawing/page/plate-frame.ts'
import type { SvgNode } from '../../../drawing/svg/svg-node.ts'
import { toSvgText } from '../../../drawing/svg/svg-text.ts'
import { letterRuns, type LetterRun } from './letter-runs.ts'

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
type Matrix = Pick<DOMMatrix, 'a' | 'b' | 'c' | 'd' | 'e' | 'f'>

/** Where letters of a text must leave ink: a box in the units of the text, and how these lie on the picture. */
export interface InkPlace {
  readonly box: Box
  readonly onPicture: Matrix
}

/** The family under which the page itself has the font of pictures. */
const pageFamily = 'Noto Sans Variable'
/** The part of a line's height in which every letter has ink, and no letter of the lines around it. */
const band = { top: 0.2, bottom: 0.9 }

/**
 * Where the letters of all texts stand when `words` is drawn in so many pixels: as the browser lays them out in the page, whose fonts are waited
 * for. Letters beyond the edge of the picture, or of what cuts it, are left out.
 */
export async function inkPlaces(words: SvgNode, size: FrameSize): Promise<readonly InkPlace[]> {
  const host = document.createElement('div')
  host.style.cssText = 'position:fixed;visibility:hidden'
  const shadow = host.attachShadow({ mode: 'closed' })
  const drawing = new DOMParser().parseFromString(toSvgText(words), 'image/svg+xml').documentElement
  shadow.append(document.importNode(drawing, true))
  const texts = [...shadow.querySelectorAll('text')]
  await document.fonts.load(`16px "${pageFamily}"`, texts.map(({ textContent }) => textContent).join(''))
  document.body.append(host)
  const places = texts.flatMap(placesIn).filter(liesWithin({ left: 0, top: 0, right: size.width, bottom: size.height }))
  host.remove()
  return places
}

function placesIn(text: SVGTextElement): readonly InkPlace[] {
  const onPicture = matrixOf(text)
  const places = letterRuns(text.textContent).map((run) => ({ box: boxOf(text, run), onPicture }))
  const edge = text.closest('[clip-path]')?.querySelector('clipPath > *')
  return edge instanceof SVGGraphicsElement ? places.filter(liesWithin(boundsOf(edge))) : places
}

/** Its numbers alone: reading them of the browser's own matrix, point by point, takes seconds. */
function matrixOf(shape: SVGGraphicsElement): Matrix {
  const { a, b, c, d, e, f } = DOMMatrix.fromMatrix(shape.getCTM() ?? undefined)
  return { a, b, c, d, e, f }
}

function boxOf(text: SVGTextElement, { start, end }: LetterRun): Box {
  const extents = Array.from({ length: end - start }, (_, index) => text.getExtentOfChar(start + index))
  const { y, height } = extents[0] ?? text.getBBox()
  return {
    left: Math.min(...extents.map(({ x }) => x)),
    right: Math.max(...extents.map(({ x, width }) => x + width)),
    top: y + band.top * height,
    bottom: y + band.bottom * height,
  }
}

/** On the picture. */
function boundsOf(shape: SVGGraphicsElement): Box {
  const { x, y, width, height } = shape.getBBox()
  const [left, top] = pointOf(matrixOf(shape), x, y)
  const [right, bottom] = pointOf(matrixOf(shape), x + width, y + height)
  return { left, top, right, bottom }
}

function liesWithin({ left, right, top, bottom }: Box): (place: InkPlace) => boolean {
  return ({ box, onPicture }) =>
    [box.left, box.right].every((across) =>
      [box.top, box.bottom].every((down) => {
        const [x, y] = pointOf(onPicture, across, down)
        return x >= left && x <= right && y >= top && y <= bottom
      }),
    )
}

function pointOf({ a, b, c, d, e, f }: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
