import type { FrameSize } from '../../../drawing/page/plate-frame.ts'
import { svgNode, type SvgNode } from '../../../drawing/svg/svg-node.ts'
import { decodedSvg } from './decoded-svg.ts'
import { ExportError } from './export-error.ts'
import { hasInk } from './has-ink.ts'
import { inkPlaces } from './ink-places.ts'
import { pictureFonts } from './picture-fonts.ts'

/** Milliseconds for which the words are drawn again at most, and between: a slow computer needs seconds for its fonts. */
const patience = 10_000
const pause = 100

/**
 * The words of a drawing on a see-through canvas. A browser calls a picture decoded before it has read the fonts within it, and leaves out words
 * until then: they are drawn again until each has ink. Throws ExportError where they never have, and the reason of `signal`.
 */
export async function inkedWords(words: SvgNode, size: FrameSize, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const style = svgNode('style', {}, [await pictureFonts(textsOf(words), signal)])
  const [image, places] = await Promise.all([
    decodedSvg({ ...words, children: [style, ...words.children] }),
    inkPlaces(words, size),
  ])
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new ExportError('memory')
  const end = performance.now() + patience
  do {
    signal.throwIfAborted()
    context.clearRect(0, 0, size.width, size.height)
    context.drawImage(image, 0, 0, size.width, size.height)
    const pixels = context.getImageData(0, 0, size.width, size.height)
    if (places.every((place) => hasInk(place, pixels))) return canvas
    await new Promise((resolve) => {
      setTimeout(resolve, pause)
    })
  } while (performance.now() < end)
  throw new ExportError('words')
}

function textsOf(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textsOf(child))).join('')
}
