import type { LegendEntry } from '../../derive/scene/map-scene.ts'
import type { ColourName } from '../../domain/palette.ts'
import { fitText, type TextShape } from '../../algorithms/text/fit-text.ts'
import type { TextLine } from '../../algorithms/text/wrap-text.ts'
import type { Box, FrameSize } from './plate-frame.ts'

/** What a text is on a plate. PowerPoint makes its title a title and leaves its link a link. */
export type BlockRole =
  | 'over'
  | 'title'
  | 'text'
  | 'figure'
  | 'unit'
  | 'label'
  | 'name'
  | 'legend-title'
  | 'legend'
  | 'lists'
  | 'source'
  | 'disclaimer'
  | 'data'
  | 'link'
  | 'page'
  | 'cut'

/** One text of a plate, in the lines in which it fits. */
export interface TextBlock {
  readonly role: BlockRole
  /** As high as its lines are. */
  readonly box: Box
  readonly size: number
  /** From line to line, as a multiple of the size. */
  readonly leading: number
  readonly bold: boolean
  readonly colour: ColourName
  readonly align: 'start' | 'end'
  readonly lines: readonly TextLine[]
  /** The whole text: more than the lines where it was cut. */
  readonly text: string
  readonly cut: boolean
}

export interface PlacedSwatch {
  readonly swatch: LegendEntry['swatch']
  readonly box: Box
}

/** Where everything of a plate stands. Blocks come in the order in which they are read. */
export interface PlateLayout {
  readonly frame: FrameSize
  readonly blocks: readonly TextBlock[]
  readonly swatches: readonly PlacedSwatch[]
  /** `inner` is what the picture is fitted into, `outer` as far as it may run; null where the plate has none. `framed`: it stands on ground of its own. */
  readonly picture: { readonly inner: Box; readonly outer: Box; readonly framed: boolean } | null
}

export interface BlockLook {
  readonly size: number
  /** The least size before words are cut; the size itself where none is given. */
  readonly floor?: number
  readonly leading: number
  readonly bold?: boolean
  readonly colour: ColourName
  readonly align?: 'start' | 'end'
  readonly shape?: TextShape
}

/** The text from the top of a room on, or nothing where it is empty. */
export function textBlock(role: BlockRole, text: string, room: Box, look: BlockLook): readonly TextBlock[] {
  const { floor = look.size, leading, bold = false, colour, align = 'start', shape } = look
  const { lines, size, cut } = fitText(text, { ...room, size: look.size, floor, bold, leading, shape })
  if (lines.length === 0) return []
  const box = { ...room, height: lines.length * size * leading }
  return [{ role, box, size, leading, bold, colour, align, lines, text, cut }]
}

/** Where what follows these blocks begins; `start` where there are none. */
export function bottomOf(blocks: readonly TextBlock[], start: number): number {
  return Math.max(start, ...blocks.map(({ box }) => box.y + box.height))
}

export function moved(block: TextBlock, down: number): TextBlock {
  return { ...block, box: { ...block.box, y: block.box.y + down } }
}
