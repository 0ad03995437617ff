import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { overlapColour, type OverlapBin } from '../../../derive/matrix/overlap-matrix-scale.ts'
import { overlapFigure, overlapNames, overlapStory } from '../../../derive/matrix/overlap-matrix-words.ts'
import { sharedIn, type OverlapMatrix, type OverlapMeasure } from '../../../derive/matrix/overlap-matrix.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import {
  axisOf,
  type MatrixAct,
  type MatrixAxis,
  type MatrixCell,
  type MatrixLine,
  type MatrixPlace,
} from '../../../ui/matrix/matrix-model.ts'
import { goTo, toComparison, withCompared } from '../../../view/go.ts'
import type { MatrixStageModel } from '../page/MatrixStage.tsx'
import { bothNames } from '../../../derive/membership/name-in-use.ts'
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
  const { words } = useAtlasData()
  const { matrix, positions } = request
  const heads = useHeads(request)
  const cell = useCell(request)
  const onAct = useAct(request)
  const story = ({ row, column }: MatrixPlace) =>
    row < 0 || column < 0
      ? (heads.at(row < 0 ? column : row)?.name ?? '')
      : overlapStory(matrix, positions[row] ?? -1, positions[column] ?? -1, words)
  const label = t('overlaps.grid.mechanisms')
  const corner = t('overlaps.corner.mechanisms')
  const grid = useMemo(
    () => ({ label, corner, rows: heads, columns: heads, cell, onAct }),
    [label, corner, heads, cell, onAct],
  )
  return { grid, story, widest: 30, columnHead: 130 }
}

function useCell({ matrix, positions, bins, measure }: Request) {
  const { words } = useAtlasData()
  return useMemo(() => {
    const nameOf = overlapNames(matrix, measure, words)
    return (row: number, column: number): MatrixCell => {
      const a = positions[row] ?? -1
      const b = positions[column] ?? -1
      return {
        name: nameOf(a, b),
        content: overlapFigure(matrix, measure, a, b, words),
        ...(a === b ? { quiet: true } : stepOf(overlapColour(matrix, measure, bins, a, b))),
      }
    }
  }, [matrix, positions, bins, measure, words])
}

function useHeads({ matrix, positions }: Request): MatrixAxis<MatrixLine> {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const { compared } = view
  return useMemo(
    () =>
      axisOf(positions, (position): MatrixLine | null => {
        const mechanism = matrix.mechanisms[position]
        if (!mechanism) return null
        const name = bothNames(mechanism)
        return {
          kind: 'row',
          label: mechanism.short,
          name: t('overlaps.head.mechanism', {
            name,
            count: sharedIn(matrix, position, position),
            roles: matrix.roles,
          }),
          chosen: compared.includes(mechanism.id),
        }
      }),
    [matrix, positions, compared, t],
  )
}

/** A cell opens the comparison of its two, a name its mechanism; to choose adds what is not chosen yet, or takes a name away again. */
function useAct({ matrix, positions }: Request) {
  const { view, go } = useCurrentView()
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
