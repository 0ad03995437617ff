import type { ReactNode } from 'react'

/** What stands at the head of a row or a column. */
export interface MatrixHead {
  /** What is seen, in few words. */
  readonly label: string
  /** What is read out and shown while pointed at: the whole name, with what the figure counts. */
  readonly name: string
  /** A swatch before the label, decoration only. */
  readonly mark?: ReactNode
  /** A figure after the label. */
  readonly figure?: string
  /** Whether it is among those that the reader has chosen; left out where nothing can be chosen. */
  readonly chosen?: boolean
  /** Whether the rows are in the order of this column. */
  readonly sorts?: boolean
}

export type MatrixLine = { readonly kind: 'row' } & MatrixHead

/** A row of cells, or a heading over the rows that follow. */
export type MatrixRow = MatrixLine | { readonly kind: 'group'; readonly label: string }

/** Rows or columns, each asked for when it comes in sight: there may be hundreds. A new object draws all of them anew. */
export interface MatrixAxis<Item> {
  readonly count: number
  /** Null beyond the last. */
  readonly at: (index: number) => Item | null
}

/** Items as an axis: each is made from its source when it is asked for. */
export function axisOf<Source, Item>(
  sources: readonly Source[],
  make: (source: Source) => Item | null,
): MatrixAxis<Item> {
  return {
    count: sources.length,
    at: (index) => {
      const source = sources[index]
      return source === undefined ? null : make(source)
    },
  }
}

export interface MatrixCell {
  /** What the cell says, as a sentence: its accessible name and what is shown while pointed at. */
  readonly name: string
  /** What is seen in it: few characters or a small picture. */
  readonly content: ReactNode
  /** Which of six steps colours it, from 1; left out where it has none. */
  readonly step?: number
  /** True for a cell that says nothing of two things: the diagonal. */
  readonly quiet?: boolean
  /** True for a cell that holds a mark, on plain ground with a guiding line. */
  readonly bare?: boolean
}

/** A place in the grid. -1 is the heads: of rows for a column, of columns for a row. */
export interface MatrixPlace {
  readonly row: number
  readonly column: number
}

/** Sizes in pixels. */
export interface MatrixSizes {
  readonly row: number
  readonly column: number
  /** Width of the heads of rows. */
  readonly rowHead: number
  /** Height of the heads of columns. */
  readonly columnHead: number
}

/** `open` for a plain press or Enter, `choose` for one with Shift, or Space. */
export type MatrixAct = 'open' | 'choose'

interface Fit {
  readonly least: number
  readonly most: number
  /** The size where they must scroll. */
  readonly scrolled: number
}

/** The size in which `count` cells fill `room`, up to the most; where they would be smaller than the least, that in which they scroll. */
export function fittingSize(room: number, count: number, { least, most, scrolled }: Fit): number {
  const fitting = Math.floor(room / Math.max(count, 1))
  return fitting < least ? scrolled : Math.min(fitting, most)
}
