import type { MatrixContent, MatrixLegend } from '../../derive/matrix/matrix-scene.ts'
import { MarkLegend } from '../../ui/layout/MarkLegend.tsx'
import { MarkShapes } from './CellContent.tsx'
import { ColourMark } from '../legend/ColourMark.tsx'
import { MatrixScale } from './MatrixScale.tsx'

/** What the marks and colours of a matrix mean, and what the figures at its heads count. */
export function MatrixLegends({ content }: { readonly content: MatrixContent }) {
  const { encoding, legends, legendNote } = content
  return (
    <>
      {legends.map((legend) =>
        encoding === 'colour' ? (
          <MatrixScale key={legend.title} legend={legend} />
        ) : (
          <MarkLegend key={legend.title} title={legend.title} entries={legend.entries.map(markEntry)} />
        ),
      )}
      {legendNote === null ? null : <p>{legendNote}</p>}
    </>
  )
}

function markEntry({ mark, label }: MatrixLegend['entries'][number]) {
  if (mark?.shape === 'square') return { key: label, label, mark: <ColourMark colour={mark.colour} /> }
  const shapes = mark && (
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <MarkShapes mark={mark} />
    </svg>
  )
  return { key: label, label, mark: shapes }
}
