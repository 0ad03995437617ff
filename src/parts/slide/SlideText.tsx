import { Fragment, type CSSProperties } from 'react'
import { lineDirections } from '../../algorithms/text/text-direction.ts'
import { gapAfter } from '../../algorithms/text/wrap-text.ts'
import type { TextBlock } from '../../drawing/page/plate-blocks.ts'
import type { Box } from '../../drawing/page/plate-frame.ts'
import styles from './SlideText.module.css'

interface Props {
  readonly block: TextBlock
  readonly as?: 'h1' | 'p' | 'span'
}

/** A text of a slide in the lines that the layout gives it: one text for who listens, whole even where its end is cut or a line ends inside a word. It must stand inside a slide. */
export function SlideText({ block, as: Tag = 'span' }: Props) {
  const { size, leading, bold, colour, align, lines, text, cut } = block
  const look: CSSProperties = {
    ...placeOf(block.box),
    '--size': size,
    lineHeight: leading,
    fontWeight: bold ? 700 : 400,
    color: `var(--colour-${colour})`,
    textAlign: align,
  }
  const directions = lineDirections(lines)
  const readsWhole = !cut && lines.every(({ end }) => end !== 'letter' && end !== 'word')
  const shown = lines.map((line, index) => (
    <Fragment key={`${index} ${line.text}`}>
      <span className={styles.line} dir={directions[index]}>
        {line.text}
      </span>
      {gapAfter(line.end)}
    </Fragment>
  ))
  return (
    <Tag className={styles.block} style={look}>
      {readsWhole ? null : <span className="visually-hidden">{text}</span>}
      {readsWhole ? shown : <span aria-hidden="true">{shown}</span>}
    </Tag>
  )
}

/** Where a box stands in its slide, for the styles of SlideText.module.css. */
export function placeOf({ x, y, width, height }: Box): CSSProperties {
  return { '--x': x, '--y': y, '--width': width, '--height': height }
}
