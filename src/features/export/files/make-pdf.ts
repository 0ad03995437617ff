import { jsPDF } from 'jspdf'
import { svg2pdf } from 'svg2pdf.js'
import { drawPlate } from '../../../drawing/page/draw-plate.ts'
import { pdfDrawing } from '../../../drawing/svg/pdf-drawing.ts'
import type { FrameSize } from '../../../drawing/page/plate-frame.ts'
import { toSvgText, xmlLetters } from '../../../drawing/svg/svg-text.ts'
import { missingLetters } from '../../../algorithms/text/text-width.ts'
import { ExportError, type MissingLetters } from './export-error.ts'
import type { FileRequest, LaidPlate, MakeFile } from './file-request.ts'
import { loadPdfFonts, type PdfFont } from './pdf-fonts.ts'

/** Points a unit of a plate: its 1080 units are seven and a half inches high, as a slide is. */
const point = 0.5
const family = 'Noto Sans'
/** One page a plate: the map as vectors, words that can be selected and searched, a link to the view. */
export const makePdf: MakeFile = async (request) => {
  const fonts = await loadPdfFonts(request.signal)
  const missing: MissingLetters[] = []
  let pdf: jsPDF | null = null
  for (const [index, page] of request.pages.entries()) {
    const laid = page()
    missing.push(...missingOn(laid, index + 1))
    if (missing.length > 0) continue
    pdf = pdf ? withPage(pdf, laid.layout.frame) : begun(request, laid.layout.frame, fonts)
    await writePlate(pdf, laid, request)
    await request.onPage(index + 1)
  }
  if (missing.length > 0) throw new ExportError('letters', missing)
  if (!pdf) throw new RangeError('a PDF needs a page')
  return pdf.output('blob')
}

/** A PDF shows nothing but the letters that its fonts have: from the first page with others on, pages are only looked through. */
function missingOn({ layout }: LaidPlate, page: number): readonly MissingLetters[] {
  const letters = missingLetters(
    xmlLetters(layout.blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join('')),
  )
  return letters === '' ? [] : [{ page, letters }]
}

function begun({ title }: FileRequest, { width, height }: FrameSize, fonts: readonly PdfFont[]): jsPDF {
  const format = [width * point, height * point]
  const pdf = new jsPDF({ unit: 'pt', format, orientation: 'landscape', compress: true, putOnlyUsedFonts: true })
  for (const { name, base64, style } of fonts) {
    pdf.addFileToVFS(name, base64)
    pdf.addFont(name, family, style)
  }
  pdf.setDocumentProperties({ title, creator: 'ISCM Atlas' })
  return pdf
}

function withPage(pdf: jsPDF, { width, height }: FrameSize): jsPDF {
  return pdf.addPage([width * point, height * point], 'landscape')
}

async function writePlate(pdf: jsPDF, { plate, layout }: LaidPlate, { colour }: FileRequest): Promise<void> {
  const { width, height } = layout.frame
  const text = toSvgText(pdfDrawing(drawPlate(plate, layout, colour)))
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
  await svg2pdf(documentElement, pdf, { x: 0, y: 0, width: width * point, height: height * point, loadImages: false })
  for (const { role, box } of layout.blocks) {
    if (role !== 'link') continue
    pdf.link(box.x * point, box.y * point, box.width * point, box.height * point, { url: plate.foot.link })
  }
}
