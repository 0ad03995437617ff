import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../../src/drawing/page/plate-blocks.ts'
import { plateFrames, type PlateFrame } from '../../../../src/drawing/page/plate-frame.ts'
import { figureBlocks } from '../../../../src/drawing/page/plate-figures.ts'
import { layoutPlate } from '../../../../src/drawing/page/plate-layout.ts'
import { legendBlocks } from '../../../../src/drawing/page/plate-legend.ts'
import type { Plate } from '../../../../src/drawing/page/plate.ts'
import { layoutHallSlide } from '../../../../src/drawing/page/slide-layout.ts'
import { textWidth } from '../../../../src/algorithms/text/text-width.ts'
import { anyPlate, plateOf } from './plates-of-tests.ts'

const anyFrame = fc.constantFrom<PlateFrame>('wide', 'four-three', 'a4')
/** Units of a plate that are not seen. */
const slack = 0.5

function meet({ box: a }: TextBlock, { box: b }: TextBlock): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > slack && down > slack
}

/** A slide as the stage has it. */
function hallBlocks(plate: Plate, name: PlateFrame): readonly TextBlock[] {
  const layout = plate.layout === 'view' ? 'beside' : plate.layout
  const slide = layoutHallSlide({ ...plate, layout }, plateFrames[name])
  const { over, title, text, figures, legend, foot } = slide
  return [...over, ...title, ...text, ...figures.flatMap(figureBlocks), ...legendBlocks(legend), ...foot]
}

function isWide({ lines, size, bold, box }: TextBlock): boolean {
  return lines.some(({ text }) => textWidth(text, size, bold) > box.width + slack)
}

describe('whatever the words of a plate are, in any frame', () => {
  it('each line lies within its box, and each box within the frame', () => {
    fc.assert(
      fc.property(anyPlate, anyFrame, (plate, name) => {
        const frame = plateFrames[name]
        const blocks = [...layoutPlate(plate, name).blocks, ...hallBlocks(plate, name)]
        const outside = blocks.filter(
          ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > frame.width || box.y + box.height > frame.height,
        )
        expect(blocks.filter(isWide).map(({ role }) => role)).toEqual([])
        expect(outside.map(({ role }) => role)).toEqual([])
      }),
    )
  })

  it('no two texts lie on each other', () => {
    fc.assert(
      fc.property(anyPlate, anyFrame, (plate, name) => {
        for (const blocks of [layoutPlate(plate, name).blocks, hallBlocks(plate, name)]) {
          const pairs = blocks.flatMap((a, index) => blocks.slice(index + 1).map((b) => [a, b] as const))
          expect(pairs.filter(([a, b]) => meet(a, b)).map(([a, b]) => `${a.role} ${b.role}`)).toEqual([])
        }
      }),
    )
  })

  it('title, figures and legend have the same lines in the same letters on the stage and in files', () => {
    const same = ({ role }: TextBlock) => ['title', 'figure', 'legend'].includes(role)
    const placed = ({ lines, size, box: { x, y } }: TextBlock) => ({ lines, size, x, y })
    const slides = anyPlate.filter(({ layout }) => layout !== 'view')
    fc.assert(
      fc.property(slides, anyFrame, (plate, name) => {
        const inFile = layoutPlate(plate, name).blocks.filter(same).map(placed)
        expect(hallBlocks(plate, name).filter(same).map(placed)).toEqual(inFile)
      }),
    )
  })

  it('no words of a hall are smaller than 24 pt at 1080p, but for a legend that is too long', () => {
    fc.assert(
      fc.property(anyPlate, fc.constantFrom<PlateFrame>('wide', 'four-three'), (plate, name) => {
        const small = hallBlocks(plate, name).filter(({ role, size }) => !role.startsWith('legend') && size < 32)
        expect(small.map(({ role }) => role)).toEqual([])
      }),
    )
  })

  it('title, disclaimer, date and link are there', () => {
    fc.assert(
      fc.property(anyPlate, anyFrame, (plate, name) => {
        const roles = layoutPlate(plate, name).blocks.map(({ role }) => role)
        expect(roles).toEqual(expect.arrayContaining(['title', 'disclaimer', 'data', 'link']))
      }),
    )
  })

  it('words that are missing are said to be, and only then', () => {
    fc.assert(
      fc.property(anyPlate, anyFrame, (plate, name) => {
        const { blocks } = layoutPlate(plate, name)
        const reading = blocks.filter(({ role }) => ['over', 'title', 'text', 'figure', 'unit', 'label'].includes(role))
        expect(blocks.some(({ role }) => role === 'cut')).toBe(reading.some(({ cut }) => cut))
      }),
    )
  })
})

describe('the room of a plate', () => {
  const sizeOf = (text: string) =>
    layoutPlate(plateOf({ text }), 'wide').blocks.find(({ role }) => role === 'text')?.size ?? 0

  it('lets letters shrink before words are cut', () => {
    const long = 'Migrants and States meet in many places. '.repeat(12)

    expect(sizeOf(long)).toBeLessThan(sizeOf('Short.'))
  })

  it('is the whole frame for the map of a slide, and a frame of its own for that of a view', () => {
    expect(layoutPlate(plateOf(), 'wide').picture?.outer).toEqual({ x: 0, y: 0, width: 1920, height: 1080 })
    expect(layoutPlate(plateOf({ layout: 'view' }), 'wide').picture?.framed).toBe(true)
  })

  it('ends for a map that takes the frame where the words begin', () => {
    const { picture, blocks } = layoutPlate(plateOf({ layout: 'map' }), 'wide')
    const { y, height } = picture?.inner ?? { y: 0, height: 0 }

    expect(height).toBeGreaterThan(280)
    expect(y + height).toBeLessThan(Math.min(...blocks.map(({ box }) => box.y)))
  })

  it('has no picture on a slide of words', () => {
    expect(layoutPlate(plateOf({ layout: 'text', picture: null }), 'wide').picture).toBeNull()
  })
})
