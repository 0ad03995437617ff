import type { Legend, LegendEntry } from '../../derive/scene/map-scene.ts'
import { bottomOf, textBlock, type PlacedSwatch, type TextBlock } from './plate-blocks.ts'
import type { Box } from './plate-frame.ts'
import { textWidth } from '../../algorithms/text/text-width.ts'

export interface PlacedLegend {
  readonly title: readonly TextBlock[]
  readonly entries: readonly PlacedEntry[]
  readonly height: number
}

interface PlacedEntry {
  readonly swatch: PlacedSwatch
  readonly blocks: readonly TextBlock[]
}

export interface LegendLook {
  readonly size: number
  readonly floor: number
  /** Each entry on a line of its own, or as many on a line as fit. */
  readonly flow: 'column' | 'rows'
}

const leading = 1.3
export const noLegend: PlacedLegend = { title: [], entries: [], height: 0 }

/** In the order in which they are read. */
export function legendBlocks({ title, entries }: PlacedLegend): readonly TextBlock[] {
  return [...title, ...entries.flatMap(({ blocks }) => blocks)]
}

export function legendSwatches({ entries }: PlacedLegend): readonly PlacedSwatch[] {
  return entries.map(({ swatch }) => swatch)
}

/** The legend from the top of a room on, in letters as large as it fits; entries that do not fit even in the smallest are left out, the last ones first. */
export function placeLegend(legend: Legend | null, room: Box, look: LegendLook): PlacedLegend {
  if (legend === null || legend.entries.length === 0) return noLegend
  for (let size = look.size; size > look.floor; size *= 0.94) {
    const placed = placeAt(legend, room, look, size)
    if (placed.height <= room.height) return placed
  }
  let fewer = legend
  while (fewer.entries.length > 1) {
    const placed = placeAt(fewer, room, look, look.floor)
    if (placed.height <= room.height) return placed
    fewer = { ...fewer, entries: fewer.entries.slice(0, -1) }
  }
  return placeAt(fewer, room, look, look.floor)
}

function placeAt({ title, entries }: Legend, room: Box, { flow }: LegendLook, size: number): PlacedLegend {
  const head = textBlock(
    'legend-title',
    title,
    { ...room, height: 3 * size * leading },
    { size, leading, colour: 'ink-2' },
  )
  const start = head.length > 0 ? bottomOf(head, room.y) + 0.5 * size : room.y
  const placed: PlacedEntry[] = []
  let at = { x: room.x, y: start }
  for (const entry of entries) {
    const width = flow === 'column' ? room.width : Math.min(room.width, entryWidth(entry, size))
    if (at.x > room.x && at.x + width > room.x + room.width + 0.01) at = { x: room.x, y: nextRow(placed, size) }
    const one = placeEntry(entry, { ...at, width, height: 2 * size * leading }, size)
    placed.push(one)
    at = flow === 'column' ? { x: room.x, y: nextRow(placed, size) } : { x: at.x + width + 1.3 * size, y: at.y }
  }
  const bottom = bottomOf([...head, ...placed.flatMap(({ blocks }) => blocks)], room.y)
  return { title: head, entries: placed, height: bottom - room.y }
}

function nextRow(placed: readonly PlacedEntry[], size: number): number {
  return (
    bottomOf(
      placed.flatMap(({ blocks }) => blocks),
      0,
    ) +
    0.2 * size
  )
}

/** Of a swatch, its label and the space between. */
function entryWidth({ label }: LegendEntry, size: number): number {
  return textWidth(label, size, false) + 1.4 * size + 1
}

function placeEntry({ swatch, label }: LegendEntry, room: Box, size: number): PlacedEntry {
  const side = 0.9 * size
  const box = { ...room, x: room.x + 1.4 * size, width: room.width - 1.4 * size }
  return {
    blocks: textBlock('legend', label, box, { size, leading, colour: 'ink-2' }),
    swatch: { swatch, box: { x: room.x, y: room.y + (leading * size - side) / 2, width: side, height: side } },
  }
}
