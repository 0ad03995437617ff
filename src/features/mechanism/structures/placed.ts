import type { CSSProperties } from 'react'
import type { Rectangle } from '../../../derive/mechanism/mechanism-body-box.ts'

/** A computed place as logical style, so that a picture mirrors where the language reads from right to left. */
export function placed({ x, y, width, height }: Rectangle): CSSProperties {
  return { insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }
}
