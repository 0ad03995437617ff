import type { MatrixContent, MatrixSubject } from '../../derive/matrix/matrix-scene.ts'

/** What the reader has done with a head of the matrix. */
export interface HeadState {
  /** Whether it is among those that are selected for comparison; left out where nothing can be selected. */
  readonly chosen?: boolean
  /** Whether the rows are in the order of this column. */
  readonly sorts?: boolean
}

/** A matrix to go about in: what it shows, what the reader has selected in it, and what a press does. The same object as long as nothing changes. */
export interface MatrixModel {
  readonly content: MatrixContent
  readonly stateOf: (subject: MatrixSubject) => HeadState
  readonly onAct: (place: MatrixPlace, act: MatrixAct) => void
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
