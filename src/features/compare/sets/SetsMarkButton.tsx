import type { CSSProperties, ReactNode } from 'react'
import type { PictureMark } from '../../../derive/comparison/comparison-marks.ts'
import { useLightUp } from '../../../parts/atlas/use-highlight.ts'

/** What the marks of one picture share. */
export interface MarkChoice {
  /** Key of the mark whose countries are listed; null while none is. */
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

interface Props extends MarkChoice {
  readonly mark: PictureMark
  readonly className: string | undefined
  readonly style?: CSSProperties
  /** Told with true when a pointer or the focus comes, with false when it goes. */
  readonly onPoint?: (on: boolean) => void
  readonly children?: ReactNode
}

/** Id of the list that a mark opens; a page has one picture of sets. */
export const markListId = 'countries-of-mark'

/** A part of a picture as a button: pointed at or focused it lights its countries, pressed it lists them, pressed again it does not. */
export function SetsMarkButton({ mark, chosen, onChoose, onPoint, className, style, children }: Props) {
  const light = useLightUp(mark.lights)
  const open = chosen === mark.key
  const pointed = (on: boolean, then: () => void) => () => {
    onPoint?.(on)
    then()
  }
  return (
    <button
      type="button"
      className={className}
      style={style}
      aria-label={mark.name}
      aria-expanded={open}
      aria-controls={open ? markListId : undefined}
      onClick={() => onChoose(open ? null : mark.key)}
      onPointerEnter={pointed(true, light.onPointerEnter)}
      onPointerLeave={pointed(false, light.onPointerLeave)}
      onFocus={pointed(true, light.onFocus)}
      onBlur={pointed(false, light.onBlur)}
    >
      {children}
    </button>
  )
}
