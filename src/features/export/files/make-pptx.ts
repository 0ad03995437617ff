import PptxGen from 'pptxgenjs'
import { drawPlateGround, groundOf } from '../../../drawing/page/draw-plate.ts'
import type { PlacedSwatch, TextBlock } from '../../../drawing/page/plate-blocks.ts'
import type { Box } from '../../../drawing/page/plate-frame.ts'
import { xmlLetters } from '../../../drawing/svg/svg-text.ts'
import { swatchMarks, type SwatchMark } from '../../../drawing/page/swatch-marks.ts'
import type { ColourName } from '../../../domain/palette.ts'
import { base64Address } from './base64-address.ts'
import type { FileRequest, LaidPlate, MakeFile } from './file-request.ts'
import { makePng } from './make-png.ts'
import { paragraphs, wrappingWidth } from './pptx-paragraphs.ts'

/** Units of a plate in an inch of a slide, which is seven and a half inches high; and points of type in a unit. */
const inch = 144
const point = 0.5
/** Pixels a unit of the picture behind a slide. */
const sharpness = 2
const page = 'Atlas'
const font = 'Noto Sans'

type Slide = ReturnType<PptxGen['addSlide']>
/** Six digits, as PowerPoint has them. */
type Hex = (name: ColourName) => string

/** One slide a plate: words, figures, legend and source as text and shapes that can be changed, the map as a picture behind them. */
export const makePptx: MakeFile = async (request) => {
  const { pages, onPage, colour } = request
  const hex: Hex = (name) => colour(name).replace('#', '')
  const deck = new PptxGen()
  const made = new Set<string>()
  for (const [index, make] of pages.entries()) {
    const laid = make()
    if (index === 0) begin(deck, request, laid)
    await addPlate(deck.addSlide({ masterName: layoutFor(deck, laid, hex, made) }), laid, request, hex)
    await onPage(index + 1)
  }
  const file = await deck.write({ outputType: 'blob', compression: true })
  if (!(file instanceof Blob)) throw new TypeError('PowerPoint was not written as a file')
  return file
}

function begin(deck: PptxGen, { title }: FileRequest, { layout }: LaidPlate): void {
  const { width, height } = layout.frame
  deck.defineLayout({ name: page, width: width / inch, height: height / inch })
  deck.layout = page
  deck.title = xmlLetters(title)
  deck.subject = ''
  deck.author = ''
  deck.company = ''
  deck.theme = { headFontFace: font, bodyFontFace: font }
}

/** A layout of slides with the title where this plate has it: PowerPoint knows what is a title by the layout alone. Made once for each place. */
function layoutFor(deck: PptxGen, { layout }: LaidPlate, hex: Hex, made: Set<string>): string {
  const block = layout.blocks.find(({ role }) => role === 'title')
  const title = block ? textBox(block) : { x: 0, y: 0, ...layout.frame }
  const name = ['Atlas', ...[title.x, title.y, title.width, title.height].map(Math.round)].join(' ')
  if (made.has(name)) return name
  made.add(name)
  deck.defineSlideMaster({
    title: name,
    background: { color: hex(groundOf(layout)) },
    objects: [{ placeholder: { options: { name: 'title', type: 'title', ...inches(title) }, text: '' } }],
  })
  return name
}

async function addPlate(slide: Slide, laid: LaidPlate, { colour, signal }: FileRequest, hex: Hex): Promise<void> {
  const { plate, layout } = laid
  const { frame, blocks, swatches } = layout
  if (layout.picture) {
    const size = { width: sharpness * frame.width, height: sharpness * frame.height }
    const png = await makePng(drawPlateGround(plate, layout, colour), size, signal)
    const data = (await base64Address(png)).replace('data:', '')
    slide.addImage({ data, altText: xmlLetters(plate.sentence), ...inches({ x: 0, y: 0, ...frame }) })
  }
  for (const swatch of swatches) addSwatch(slide, swatch, hex)
  for (const block of blocks) addBlock(slide, block, hex)
  addLink(slide, blocks, plate.foot.link)
  slide.addNotes(xmlLetters(notesOf(laid)))
}

/** What the speaker says, and in whole what had to be cut on the slide. */
function notesOf({ plate, layout }: LaidPlate): string {
  const cut = layout.blocks.filter(({ cut: shortened }) => shortened).map(({ text }) => text)
  return [plate.notes, ...cut].filter((text) => text !== '').join('\n\n')
}

function addBlock(slide: Slide, block: TextBlock, hex: Hex): void {
  const { role, lines, size, leading, bold, colour } = block
  slide.addText(paragraphs(block), {
    ...inches(textBox(block)),
    ...(role === 'title' ? { placeholder: 'title' } : {}),
    fontFace: font,
    fontSize: Math.floor(size * point * 10) / 10,
    lineSpacing: size * leading * point,
    bold,
    color: hex(colour),
    valign: 'top',
    margin: 0,
    wrap: lines.length > 1,
  })
}

/** PowerPoint gives linked words a colour of its own, which cannot be read on dark ground: the link lies over them. */
function addLink(slide: Slide, blocks: readonly TextBlock[], url: string): void {
  const block = blocks.find(({ role }) => role === 'link')
  if (!block) return
  slide.addShape('rect', {
    ...inches(block.box),
    fill: { color: 'FFFFFF', transparency: 100 },
    hyperlink: { url: xmlLetters(url) },
    objectName: 'Link',
  })
}

function addSwatch(slide: Slide, { swatch, box }: PlacedSwatch, hex: Hex): void {
  for (const mark of swatchMarks(swatch, box)) addMark(slide, mark, hex(mark.colour))
}

function addMark(slide: Slide, mark: SwatchMark, color: string): void {
  const place = inches(mark.box)
  switch (mark.kind) {
    case 'fill':
      slide.addShape('rect', { ...place, fill: { color } })
      break
    case 'outline':
      slide.addShape('rect', { ...place, line: { color, width: mark.width * point } })
      break
    case 'stripe':
      slide.addShape('line', { ...place, flipV: !mark.falling, line: { color, width: mark.width * point } })
      break
  }
}

/** Where PowerPoint breaks the lines of a block as they are. */
function textBox(block: TextBlock): Box {
  const { box, lines } = block
  if (lines.length < 2) return box
  const width = wrappingWidth(block)
  const atRight = paragraphs(block)[0]?.options.align === 'right'
  return { ...box, width, x: atRight ? box.x + box.width - width : box.x }
}

function inches({ x, y, width, height }: Box) {
  return { x: x / inch, y: y / inch, w: width / inch, h: height / inch }
}
