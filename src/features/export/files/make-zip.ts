import { Zip, ZipPassThrough } from 'fflate'
import { drawPlate } from '../../../drawing/page/draw-plate.ts'
import type { MakeFile } from './file-request.ts'
import { makePng } from './make-png.ts'

/** Pixels a unit of a plate: 3840 by 2160 for a wide slide. */
const scale = 2

/** Each plate as a PNG, in one archive; nothing is packed again, since PNG is packed. */
export const makeZip: MakeFile = async ({ pages, colour, signal, onPage }) => {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(new Uint8Array(chunk))
  })
  for (const [index, page] of pages.entries()) {
    const { plate, layout } = page()
    const { width, height } = layout.frame
    const size = { width: scale * width, height: scale * height }
    const png = await makePng(drawPlate(plate, layout, colour), size, signal)
    const entry = new ZipPassThrough(fileNameOf(index, pages.length))
    zip.add(entry)
    entry.push(new Uint8Array(await png.arrayBuffer()), true)
    await onPage(index + 1)
  }
  zip.end()
  return new Blob(chunks, { type: 'application/zip' })
}

/** `slide-03.png`: as many digits as the last one has. */
function fileNameOf(index: number, count: number): string {
  return `slide-${String(index + 1).padStart(String(count).length, '0')}.png`
}
