import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Pixels at the map's lower edge that a sheet lies over; measured, so it cannot stand in a style sheet. */
    readonly '--covered'?: string
    /** How many small maps stand side by side on a screen. */
    readonly '--maps-columns'?: number
    /** Where a part of a slide stands, how large it is and how high its letters are, in units of the layout of the slide. */
    readonly '--x'?: number
    readonly '--y'?: number
    readonly '--width'?: number
    readonly '--height'?: number
    readonly '--size'?: number
  }
}
