import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { overlapColour, type OverlapBin } from '../../derive/overlap-matrix-scale.ts'
import { overlapFigure, overlapName, overlapStory } from '../../derive/overlap-matrix-words.ts'
import { sharedIn, type OverlapMatrix, type OverlapMeasure } from '../../derive/overlap-matrix.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import type { MatrixAct, MatrixCell, MatrixHead, MatrixPlace } from '../../ui/matrix-model.ts'
import { goTo, toComparison, withCompared } from '../../view/go.ts'
import type { MatrixStageModel } from './MatrixStage.tsx'
import { stepOf } from './step-of.ts'

interface Request {
  readonly matrix: OverlapMatrix
  /** In the order of rows and columns. */
  readonly positions: readonly number[]
  readonly bins: readonly OverlapBin[]
  readonly measure: OverlapMeasure
}

/** What the matrix of mechanisms shows and does. */
export function useMechanismStage(request: Request): MatrixStageModel {
  const { t } = useTranslation()
  const { words } = useAtlas()
  const { matrix, positions, bins, measure } = request
  const heads = useHeads(request)
  const cell = useCallback(
    (row: number, column: number): MatrixCell => {
      const a = positions[row] ?? -1
      const b = positions[column] ?? -1
      return {
        name: overlapName(matrix, measure, a, b, words),
        content: overlapFigure(matrix, measure, a, b, words),
        ...(a === b ? { quiet: true } : stepOf(overlapColour(matrix, measure, bins, a, b))),
      }
    },
    [matrix, positions, bins, measure, words],
  )
  const story = ({ row, column }: MatrixPlace) => {
    const head = heads[row < 0 ? column : row]
    if (row < 0 || column < 0) return head?.name ?? ''
    return overlapStory(matrix, positions[row] ?? -1, positions[column] ?? -1, words)
  }
  const onAct = useAct(request)
  const rows = useMemo(() => heads.map((head) => ({ kind: 'row', ...head }) as const), [heads])
  const label = t('overlaps.grid.mechanisms')
  const corner = t('overlaps.corner.mechanisms')
  const grid = useMemo(
    () => ({ label, corner, rows, columns: heads, cell, onAct }),
    [label, corner, rows, heads, cell, onAct],
  )
  return { grid, story, widest: 30, columnHead: 130 }
}

function useHeads({ matrix, positions }: Request): readonly MatrixHead[] {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const { compared } = view
  return useMemo(
    () =>
      positions.flatMap((position) => {
        const mechanism = matrix.mechanisms[position]
        if (!mechanism) return []
        const { id, short, name } = mechanism
        const count = sharedIn(matrix, position, position)
        return {
          key: id,
          label: short,
          name: t('overlaps.head.mechanism', { name, count, roles: matrix.roles }),
          chosen: compared.includes(id),
        }
      }),
    [matrix, positions, compared, t],
  )
}

/** A cell opens the comparison of its two, a name its mechanism; to choose adds what is not chosen yet, or takes a name away again. */
function useAct({ matrix, positions }: Request) {
  const { view, go } = useAtlas()
  return useCallback(
    ({ row, column }: MatrixPlace, act: MatrixAct) => {
      const ids = [...new Set([row, column])].flatMap((at) => matrix.mechanisms[positions[at] ?? -1]?.id ?? [])
      const [first, second] = ids
      if (first === undefined) return
      if (act === 'choose') {
        const added = second === undefined ? ids : ids.filter((id) => !view.compared.includes(id))
        go(added.reduce(withCompared, view), 'replace')
      } else if (second === undefined) go(goTo(view, { kind: 'mechanism', id: first, tab: 'overview' }))
      else go(toComparison(view, [first, second]))
    },
    [matrix, positions, view, go],
  )
}
