import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What stands in a PDF: its words page by page, and how its pictures are made. */
export interface ReadPdf {
  readonly pages: readonly string[]
  /** Shapes and pictures of pixels on the first page. */
  readonly paths: number
  readonly images: number
}

const imageOperators: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]

export async function readPdf(file: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number)
      const [{ items }, { fnArray }] = await Promise.all([page.getTextContent(), page.getOperatorList()])
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      return { text: text.replaceAll(/\s+/g, ' '), operators: fnArray }
    }),
  )
  await pdf.destroy()
  const all = pages.flatMap(({ operators }) => operators)
  return {
    pages: pages.map(({ text }) => text),
    paths: pages[0]?.operators.filter((operator) => operator === OPS.constructPath).length ?? 0,
    images: all.filter((operator) => imageOperators.includes(operator)).length,
  }
}
