import type { SvgNode } from '../../../drawing/svg/svg-node.ts'
import { toSvgText } from '../../../drawing/svg/svg-text.ts'
import { ExportError } from './export-error.ts'

/** A drawing as a picture that can be painted. Fonts within it may still come in later. Throws ExportError. */
export async function decodedSvg(drawing: SvgNode): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([toSvgText(drawing)], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = address
  try {
    await image.decode()
    return image
  } catch (cause) {
    throw new ExportError('memory', [], cause)
  } finally {
    URL.revokeObjectURL(address)
  }
}
