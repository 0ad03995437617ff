import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { priorityTable } from '../../../derive/matrix/matrix-csv.ts'
import { mechanismPositions } from '../../../derive/matrix/overlap-matrix-order.ts'
import {
  byTheme,
  priorityVotes,
  themeFindings,
  themeMatrix,
  type ThemeMatrix,
} from '../../../derive/matrix/theme-matrix.ts'
import type { IndexTheme } from '../../../domain/theme.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { MatrixFrame } from '../page/MatrixFrame.tsx'
import { MechanismOrderMenu } from '../page/MechanismOrderMenu.tsx'
import type { MatrixPageProps, OverlapsPlace } from '../page/overlaps-place.ts'
import { RankLegend } from './RankLegend.tsx'
import { useSeriation, type Seriation } from '../page/use-seriation.ts'
import { useThemeStage } from './use-theme-stage.tsx'

/** Mechanisms against the themes that they work on, in the families of the map's colours. */
export function ThemeMatrixPage({ place }: MatrixPageProps) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { listed } = useCurrentView()
  const themes = useThemesByFamily()
  const matrix = useMemo(() => themeMatrix(memberships, listed, themes), [memberships, listed, themes])
  const seriation = usePrioritySeriation(matrix, place.order === 'similar')
  const positions = usePositions(matrix, place, seriation)
  const stage = useThemeStage({ matrix, themes, positions })
  const without = listed.filter((mechanism) => mechanism.themes.length === 0).map(({ short }) => short)
  return (
    <MatrixFrame
      place={place}
      count={matrix.mechanisms.length}
      controls={<MechanismOrderMenu place={place} size="priorities" seriation={seriation} />}
      findings={useMemo(() => themeFindings(matrix, words), [matrix, words])}
      legend={<RankLegend />}
      notes={
        <>
          <p>{t('overlaps.method.priorities')}</p>
          {without.length > 0 ? <p>{t('overlaps.left-out.priorities', { names: words.list(without) })}</p> : null}
        </>
      }
      stage={stage}
      tableOf={(origin) => priorityTable(matrix, origin, words)}
      ordering={seriation.state === 'running'}
    />
  )
}

function useThemesByFamily(): readonly IndexTheme[] {
  const { index } = useAtlasData()
  return useMemo(
    () => index.families.flatMap(({ code }) => index.themes.filter(({ family }) => family === code)),
    [index],
  )
}

function usePrioritySeriation(matrix: ThemeMatrix, wanted: boolean): Seriation {
  const key = ['priorities', ...matrix.mechanisms.map(({ id }) => id)]
  return useSeriation({ wanted: wanted && key.length > 1, key, source: () => priorityVotes(matrix) })
}

/** In the chosen order; a theme that is chosen puts those first that rank it highest. */
function usePositions(matrix: ThemeMatrix, { order }: OverlapsPlace, seriation: Seriation): readonly number[] {
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const { positions: similar } = seriation
  return useMemo(() => {
    const sizes = matrix.priorities.map(({ size }) => size)
    const positions = mechanismPositions(matrix.mechanisms, { order, similar, sizes }, words)
    return view.theme === null ? positions : byTheme(matrix, positions, view.theme)
  }, [matrix, order, similar, words, view.theme])
}
