import { memo } from 'react'
import type { MatrixCell, MatrixMark } from '../../derive/matrix/matrix-scene.ts'
import { cssColour } from '../../drawing/svg/colours.ts'
import { drawMark } from '../../drawing/matrix/draw-mark.ts'
import { SvgTree } from '../atlas/SvgTree.tsx'
import styles from './CellContent.module.css'

/** What a cell shows: its figure, or its mark, in whose place the figure comes while it is pointed at. Decoration beside the name of the cell. */
export function CellContent({ cell: { mark, label } }: { readonly cell: MatrixCell }) {
  if (mark === null || mark.shape === 'square') return label
  return <MarkPicture mark={mark} label={label} />
}

interface Props {
  readonly mark: MatrixMark
  readonly label: string
}

/** Drawn by the hundred: the same mark keeps its nodes. */
const MarkPicture = memo(function MarkPicture({ mark, label }: Props) {
  return (
    <svg className={styles.mark} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <MarkShapes mark={mark} />
      {label === '' ? null : (
        <text className={styles.label} y="4" textAnchor="middle">
          {label}
        </text>
      )}
    </svg>
  )
})

/** The shapes of a mark in a square of 20 around the origin. */
export function MarkShapes({ mark }: { readonly mark: MatrixMark }) {
  return drawMark(mark, { x: 0, y: 0, half: 10 }, cssColour).map((node, index) => <SvgTree key={index} node={node} />)
}
