import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Sizes of a matrix in pixels: they follow the room that it has, so they cannot stand in a style sheet. */
    readonly '--matrix-row'?: string
    readonly '--matrix-column'?: string
    readonly '--matrix-row-head'?: string
    readonly '--matrix-column-head'?: string
    /** The cell that is pointed at, in pixels from the corner of the matrix. */
    readonly '--matrix-block'?: string
    readonly '--matrix-inline'?: string
  }
}
