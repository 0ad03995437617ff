import { drawPlate } from '../../../drawing/page/draw-plate.ts'
import { plateFrames, type FrameSize, type PlateFrame } from '../../../drawing/page/plate-frame.ts'
import { toSvgText } from '../../../drawing/svg/svg-text.ts'
import type { FileRequest, LaidPlate, MakeFile } from './file-request.ts'
import { makePng } from './make-png.ts'

export const pictureFormats = ['png', 'svg', 'pdf'] as const
export type PictureFormat = (typeof pictureFormats)[number]
/** How many pixels high a PNG is. */
export const pictureHeights = [1080, 2160] as const
export type PictureHeight = (typeof pictureHeights)[number]

/** Pixels of a PNG: those of the screens that are called so, and as wide as the frame's shape makes it. */
export function pictureSize(frame: PlateFrame, height: PictureHeight): FrameSize {
  const { width, height: units } = plateFrames[frame]
  return { width: Math.round((width * height) / units), height }
}

/** Makes the one picture of a view. */
export function pictureMaker(format: PictureFormat, size: FrameSize): MakeFile {
  if (format === 'pdf') return async (request) => (await import('./make-pdf.ts')).makePdf(request)
  return async (request) => {
    const drawing = drawnFirst(request)
    if (format === 'png') return makePng(drawing, size, request.signal)
    return new Blob([toSvgText(drawing)], { type: 'image/svg+xml' })
  }
}

function drawnFirst({ pages, colour }: FileRequest) {
  const laid: LaidPlate | undefined = pages[0]?.()
  if (!laid) throw new RangeError('a picture needs a plate')
  return drawPlate(laid.plate, laid.layout, colour)
}
