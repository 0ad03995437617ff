import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { priorityAt, priorityName, type ThemeMatrix } from '../../../derive/matrix/theme-matrix.ts'
import type { IndexTheme } from '../../../domain/theme.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { FamilyMark } from '../../../parts/atlas/FamilyMark.tsx'
import {
  axisOf,
  type MatrixAct,
  type MatrixAxis,
  type MatrixCell,
  type MatrixHead,
  type MatrixLine,
  type MatrixPlace,
} from '../../../ui/matrix/matrix-model.ts'
import { goTo, withCompared } from '../../../view/go.ts'
import type { MatrixStageModel } from '../page/MatrixStage.tsx'
import { RankMark } from './RankMark.tsx'
import { bothNames } from '../../../derive/membership/name-in-use.ts'

interface Request {
  readonly matrix: ThemeMatrix
  /** The columns. */
  readonly themes: readonly IndexTheme[]
  /** The rows. */
  readonly positions: readonly number[]
}

/** What the matrix of mechanisms and themes shows and does. */
export function useThemeStage(request: Request): MatrixStageModel {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { matrix, themes, positions } = request
  const rows = useRowHeads(request)
  const columns = useColumnHeads(request)
  const cell = useCallback(
    (row: number, column: number): MatrixCell => {
      const position = positions[row] ?? -1
      const theme = themes[column]
      const priority = theme ? priorityAt(matrix, position, theme.code) : null
      return {
        name: theme ? priorityName(matrix, position, theme.code, words) : '',
        content: theme && priority ? <RankMark rank={priority.rank} family={theme.family} /> : null,
        bare: true,
      }
    },
    [matrix, themes, positions, words],
  )
  const onAct = useAct(request)
  const story = ({ row, column }: MatrixPlace) =>
    row >= 0 && column >= 0 ? cell(row, column).name : ((row < 0 ? columns.at(column) : rows.at(row))?.name ?? '')
  const label = t('overlaps.grid.themes')
  const corner = t('overlaps.corner.themes')
  const grid = useMemo(
    () => ({ label, corner, rows, columns, cell, onAct }),
    [label, corner, rows, columns, cell, onAct],
  )
  return { grid, story, widest: 50, columnHead: 172 }
}

function useRowHeads({ matrix, positions }: Request): MatrixAxis<MatrixLine> {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { compared } = view
  return useMemo(
    () =>
      axisOf(positions, (position): MatrixLine | null => {
        const mechanism = matrix.mechanisms[position]
        if (!mechanism) return null
        const count = matrix.priorities[position]?.size ?? 0
        return {
          kind: 'row',
          label: mechanism.short,
          name: t('overlaps.head.priorities', { name: bothNames(mechanism), count }),
          figure: words.number(count),
          chosen: compared.includes(mechanism.id),
        }
      }),
    [matrix, positions, compared, words, t],
  )
}

function useColumnHeads({ matrix, themes }: Request): MatrixAxis<MatrixHead> {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { theme: chosen } = view
  return useMemo(
    () =>
      axisOf(themes, ({ code, family }) => {
        const { count = 0, firsts = 0 } = matrix.totals.get(code) ?? {}
        return {
          label: t(`theme.short.${code}`),
          name: t('overlaps.head.theme', { name: t(`theme.${code}`), count, firsts }),
          mark: <FamilyMark family={family} />,
          figure: words.number(count),
          sorts: chosen === code,
        }
      }),
    [matrix, themes, chosen, words, t],
  )
}

/** A theme orders the rows, or no longer; a cell opens its mechanism coloured by the theme, a name the mechanism. */
function useAct({ matrix, themes, positions }: Request) {
  const { view, go } = useCurrentView()
  return useCallback(
    ({ row, column }: MatrixPlace, act: MatrixAct) => {
      const theme = themes[column]?.code ?? null
      const id = matrix.mechanisms[positions[row] ?? -1]?.id
      if (row < 0) go({ ...view, theme: view.theme === theme ? null : theme }, 'replace')
      else if (id && act === 'choose') go(withCompared(view, id), 'replace')
      else if (id) go({ ...goTo(view, { kind: 'mechanism', id, tab: 'overview' }), theme })
    },
    [matrix, themes, positions, view, go],
  )
}
