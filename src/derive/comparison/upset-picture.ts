import { inMask } from '../../algorithms/in-mask.ts'
import { scaleBand, scaleLinear } from 'd3-scale'
import { comparable, type ComparedMechanism, type Comparison, type ComparisonCell } from './comparison.ts'
import { orderedCells, type CellOrder } from './comparison-groups.ts'

/** A bar and the mechanisms that share its countries, as a column from the upper edge of the picture to the lower one. */
export interface UpsetColumn {
  readonly cell: ComparisonCell
  /** Left edge. */
  readonly x: number
  readonly width: number
  readonly bar: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** A dot for each row: whether its mechanism is one of the column's. */
  readonly dots: readonly { readonly y: number; readonly one: ComparedMechanism; readonly inside: boolean }[]
}

/** A mechanism: its row of dots, and how many countries it has in all. */
export interface UpsetRow {
  readonly one: ComparedMechanism
  readonly count: number
  /** Upper edge. */
  readonly y: number
  /** Length of its bar, 0 to 1: the largest mechanism's is 1. */
  readonly share: number
}

/** An UpSet plot in pixels: columns from its left edge, rows under the bars. */
export interface UpsetPicture {
  readonly width: number
  readonly height: number
  readonly columns: readonly UpsetColumn[]
  readonly rows: readonly UpsetRow[]
}

/** Pixels. A column is never narrower than a finger needs, so the picture may be wider than it was asked to be. */
export const upsetSizes = { row: 32, bars: 132, aboveBars: 28, belowBars: 8, narrowest: 28, widest: 56 } as const

/** Every cell as a bar over a column of dots, the mechanisms as rows in the order of their colours; those without countries are left out. */
export function upsetPicture(comparison: Comparison, order: CellOrder, width: number): UpsetPicture {
  const { row, bars, aboveBars, belowBars, narrowest, widest } = upsetSizes
  const known = comparable(comparison).filter(({ iso3s }) => iso3s.size > 0)
  const cells = orderedCells(comparison, order)
  const step = Math.min(widest, Math.max(narrowest, Math.floor(width / Math.max(1, cells.length))))
  const across = scaleBand<number>()
    .domain(cells.map(({ mask }) => mask))
    .range([0, step * cells.length])
    .paddingInner(0.36)
    .paddingOuter(0.18)
  const most = Math.max(1, ...cells.map(({ iso3s }) => iso3s.length))
  const upward = scaleLinear().domain([0, most]).range([0, bars])
  const largest = Math.max(1, ...known.map(({ iso3s }) => iso3s.size))
  const top = aboveBars + bars + belowBars
  const rows = known.map((one, index) => ({
    one,
    count: one.iso3s.size,
    y: top + index * row,
    share: one.iso3s.size / largest,
  }))
  const columns = cells.map((cell, index) => {
    const height = Math.max(2, upward(cell.iso3s.length))
    const bar = { x: across(cell.mask) ?? 0, y: aboveBars + bars - height, width: across.bandwidth(), height }
    return { cell, x: index * step, width: step, bar, dots: rows.map(({ one, y }) => dotOf(cell, one, y + row / 2)) }
  })
  return { width: step * cells.length, height: top + rows.length * row, columns, rows }
}

function dotOf({ mask }: ComparisonCell, one: ComparedMechanism, y: number) {
  return { y, one, inside: inMask(mask, one.position) }
}
