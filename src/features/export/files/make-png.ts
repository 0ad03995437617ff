import type { FrameSize } from '../../../drawing/page/plate-frame.ts'
import { splitText } from '../../../drawing/svg/split-text.ts'
import type { SvgNode } from '../../../drawing/svg/svg-node.ts'
import { decodedSvg } from './decoded-svg.ts'
import { ExportError } from './export-error.ts'
import { inkedWords } from './inked-words.ts'
import { isBlank } from './is-blank.ts'

/**
 * A drawing as PNG of exactly so many pixels. Its words are drawn apart and laid over the rest once all of them are there. What was made is decoded
 * again and looked at before it is handed out: a browser that runs out of memory gives an empty picture, or none. Throws ExportError where
 * either is not so, and where `signal` is aborted what it gives as its reason.
 */
export async function makePng(drawing: SvgNode, size: FrameSize, signal: AbortSignal): Promise<Blob> {
  const { shapes, words } = splitText({ ...drawing, attributes: { ...drawing.attributes, ...size } })
  const image = await decodedSvg(shapes)
  signal.throwIfAborted()
  const layer = await inkedWords(words, size, signal)
  const blob = await painted([image, layer], size)
  layer.width = 0
  signal.throwIfAborted()
  await requireWhole(blob, size)
  signal.throwIfAborted()
  return blob
}

async function painted(layers: readonly CanvasImageSource[], { width, height }: FrameSize): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  for (const layer of layers) context?.drawImage(layer, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  canvas.width = 0
  if (!blob) throw new ExportError('memory')
  return blob
}

/** Points across and down at which the finished picture is looked at. */
const probe = { width: 64, height: 36 }

async function requireWhole(blob: Blob, { width, height }: FrameSize): Promise<void> {
  const bitmap = await createImageBitmap(blob).catch((cause: unknown) => {
    throw new ExportError('memory', [], cause)
  })
  const canvas = document.createElement('canvas')
  canvas.width = probe.width
  canvas.height = probe.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(bitmap, 0, 0, probe.width, probe.height)
  const right = bitmap.width === width && bitmap.height === height
  bitmap.close()
  const pixels = context?.getImageData(0, 0, probe.width, probe.height).data
  if (!right || !pixels || isBlank(pixels)) throw new ExportError('memory')
}
