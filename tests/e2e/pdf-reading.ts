import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What stands in a PDF: its words page by page, and how its pictures are made. */
export interface ReadPdf {
  readonly title: string
  readonly pages: readonly string[]
  /** Points across and down, and where links lead, on the first page. */
  readonly size: readonly [width: number, height: number]
  readonly links: readonly string[]
  /** Shapes and pictures of pixels on the first page. */
  readonly paths: number
  readonly images: number
}

const imageOperators: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]

export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
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
  const first = await pdf.getPage(1)
  const [, , width = 0, height = 0] = first.view
  const links = (await first.getAnnotations()).flatMap(({ url }: { readonly url?: string }) => url ?? [])
  const { info } = await pdf.getMetadata()
  await pdf.destroy()
  const all = pages.flatMap(({ operators }) => operators)
  return {
    title: 'Title' in info ? String(info.Title) : '',
    size: [width, height],
    links,
    pages: pages.map(({ text }) => text),
    paths: pages[0]?.operators.filter((operator) => operator === OPS.constructPath).length ?? 0,
    images: all.filter((operator) => imageOperators.includes(operator)).length,
  }
}
