import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { checkData } from '../../../../../data/build/check-data.ts'
import { wrapText } from '../../../../../src/algorithms/text/wrap-text.ts'
import { indexMemberships } from '../../../../../src/derive/membership/membership-index.ts'
import type { Deck } from '../../../../../src/domain/deck.ts'
import { palettes, type ColourName } from '../../../../../src/domain/palette.ts'
import { drawPlate } from '../../../../../src/drawing/page/draw-plate.ts'
import type { TextBlock } from '../../../../../src/drawing/page/plate-blocks.ts'
import { plateFrames } from '../../../../../src/drawing/page/plate-frame.ts'
import { layoutPlate } from '../../../../../src/drawing/page/plate-layout.ts'
import type { Plate } from '../../../../../src/drawing/page/plate.ts'
import { layoutHallSlide } from '../../../../../src/drawing/page/slide-layout.ts'
import { pdfDrawing } from '../../../../../src/drawing/svg/pdf-drawing.ts'
import type { SvgNode } from '../../../../../src/drawing/svg/svg-node.ts'
import { makePptx } from '../../../../../src/features/export/files/make-pptx.ts'
import { plateOfSlide } from '../../../../../src/features/export/page/plate-of-slide.ts'
import { allNodes } from '../../../drawing/svg-nodes-of-tests.ts'
import { realAtlas } from '../../../real-atlas.ts'
import { wordsOf } from '../../../words-of-tests.ts'
import { plateData } from '../page/plate-data-of-tests.ts'

vi.mock(import('../../../../../src/features/export/files/make-png.ts'), () => ({
  makePng: () => Promise.resolve(new Blob()),
}))
vi.mock(import('../../../../../src/features/export/files/base64-address.ts'), () => ({
  base64Address: () => Promise.resolve('data:image/png;base64,iVBORw0KGgo='),
}))

const { data } = checkData(process.cwd())
const index = realAtlas()
const files = {
  ...plateData(),
  index,
  memberships: indexMemberships(index, 2026),
  words: wordsOf(index),
  records: new Map(data?.records.map((record) => [record.id, record])),
}
const decks = data?.decks ?? []
const frames = ['wide', 'four-three'] as const
const cases = decks.flatMap((deck) => frames.map((frame) => [deck.id, frame, deck] as const))

type Frame = (typeof frames)[number]

const colour = (name: ColourName) => palettes.stage[name]
const textsOf = (blocks: readonly TextBlock[]) => blocks.flatMap(({ lines }) => lines.map(({ text }) => text))

/** Without spaces, which stand at the ends of some lines and not of others. */
const bare = (text: string) => text.replaceAll(' ', '')

/** The lines that the stage shows. */
function onStage(plate: Plate, frame: Frame): readonly string[] {
  if (plate.layout === 'view') throw new Error('a view is no slide')
  return textsOf(layoutHallSlide({ ...plate, layout: plate.layout }, plateFrames[frame]).title)
}

/** The lines that a drawing shows in the letters of the title, the largest but for figures. */
function drawn(drawing: SvgNode, { title }: Plate): readonly string[] {
  const groups = allNodes(drawing).map((node) => allNodes(node).filter(({ tag }) => tag === 'text'))
  const shown = groups.map((texts) =>
    texts.flatMap(({ children }) => children.filter((one) => typeof one === 'string')),
  )
  return shown.find((lines) => lines.length > 0 && bare(lines.join('')) === bare(title)) ?? []
}

interface PowerPointTitle {
  /** A list of runs a paragraph. */
  readonly paragraphs: readonly (readonly string[])[]
  /** Units of a plate. */
  readonly width: number
}

async function inPowerPoint(deck: Deck, frame: Frame): Promise<readonly PowerPointTitle[]> {
  const plates = deck.slides.map((slide, at) => plateOfSlide(slide, at, deck, files))
  const blob = await makePptx({
    title: deck.title,
    pages: plates.map((plate) => () => ({ plate, layout: layoutPlate(plate, frame) })),
    colour,
    signal: new AbortController().signal,
    onPage: () => Promise.resolve(),
  })
  const zip = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return deck.slides.map((_, at) => titleIn(strFromU8(zip[`ppt/slides/slide${at + 1}.xml`] ?? new Uint8Array())))
}

function titleIn(xml: string): PowerPointTitle {
  const [shape = ''] = xml.match(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/su) ?? []
  const paragraphs = [...shape.matchAll(/<a:p>.*?<\/a:p>/gsu)].map(([one]) =>
    [...one.matchAll(/<a:t>(.*?)<\/a:t>/gsu)].map(([, text = '']) => text),
  )
  return { paragraphs, width: (Number(/<a:ext cx="(\d+)"/u.exec(shape)?.[1]) / 914_400) * 144 }
}

describe('a title has the same lines on the stage, in pictures, in PDF and in PowerPoint', () => {
  it('in every deck', () => {
    expect(decks).not.toEqual([])
  })

  it.each(cases)('%s, %s', async (_, frame, deck) => {
    const titles = await inPowerPoint(deck, frame)
    for (const [at, slide] of deck.slides.entries()) {
      const plate = plateOfSlide(slide, at, deck, files)
      const layout = layoutPlate(plate, frame)
      const [title] = layout.blocks.filter(({ role }) => role === 'title')
      const lines = onStage(plate, frame)
      const picture = drawPlate(plate, layout, colour)

      expect(bare(lines.join(''))).toBe(bare(slide.title))
      expect(drawn(picture, plate), `picture of ${slide.id}`).toEqual(lines)
      expect(drawn(pdfDrawing(picture), plate), `PDF of ${slide.id}`).toEqual(lines)
      expect(titles[at]?.paragraphs, `PowerPoint of ${slide.id}`).toEqual([[slide.title]])
      const look = { width: titles[at]?.width ?? 0, size: title?.size ?? 0, bold: true }
      expect(
        wrapText(slide.title, look).map(({ text }) => text),
        `PowerPoint of ${slide.id}`,
      ).toEqual(lines)
    }
  })
})

it('a word of a title that is too long for its line is one run of one paragraph in PowerPoint', async () => {
  const word = 'Migrationszusammenarbeitsvereinbarungsverhandlungen'
  const title = `${word} beginnen`
  const [deck] = decks
  const [slide] = deck?.slides ?? []
  if (!deck || !slide) throw new Error('no deck')
  const long = { ...deck, slides: [{ ...slide, title }] }

  const lines = onStage(plateOfSlide({ ...slide, title }, 0, long, files), 'wide')

  expect(lines.filter((line) => line.includes(word))).toEqual([])
  const [found] = await inPowerPoint(long, 'wide')
  expect(found?.paragraphs).toEqual([[title]])
})
