import type { CSSProperties } from 'react'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A place in the picture, in pixels from its upper start corner. The picture reads from the left in every language, as its circles do. */
export function eulerPlace({ x, y, width, height }: Rectangle): CSSProperties {
  return { insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }
}
