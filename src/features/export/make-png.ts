import type { SvgNode } from '../../drawing/svg-node.ts'
import { svgNode } from '../../drawing/svg-node.ts'
import { toSvgText } from '../../drawing/svg-text.ts'
import type { FrameSize } from '../../drawing/plate-frame.ts'
import { ExportError } from './export-error.ts'
import { isBlank } from './is-blank.ts'
import { pictureFonts } from './picture-fonts.ts'

/**
 * A drawing as PNG of exactly so many pixels. What was made is decoded again and looked at before it is handed out: a browser that runs out of
 * memory gives an empty picture, or none. Throws ExportError then, and where `signal` is aborted what it gives as its reason.
 */
export async function makePng(drawing: SvgNode, size: FrameSize, signal: AbortSignal): Promise<Blob> {
  const style = svgNode('style', {}, [await pictureFonts(textsOf(drawing), signal)])
  const sized = { ...drawing, attributes: { ...drawing.attributes, ...size }, children: [style, ...drawing.children] }
  const image = await decodedSvg(toSvgText(sized))
  signal.throwIfAborted()
  const blob = await painted(image, size)
  signal.throwIfAborted()
  await requireWhole(blob, size)
  signal.throwIfAborted()
  return blob
}

function textsOf(node: SvgNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textsOf(child))).join('')
}

async function decodedSvg(text: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return image
  } catch (cause) {
    throw new ExportError('memory', '', cause)
  } finally {
    URL.revokeObjectURL(address)
  }
}

async function painted(image: HTMLImageElement, { width, height }: FrameSize): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
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
    throw new ExportError('memory', '', cause)
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
