import { useMemo } from 'react'
import { themeMatrixContent } from '../../../derive/matrix/matrix-content-themes.ts'
import { priorityTable } from '../../../derive/matrix/matrix-csv.ts'
import { priorityVotes, themeMatrix, type ThemeMatrix } from '../../../derive/matrix/theme-matrix.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { MatrixFrame } from '../page/MatrixFrame.tsx'
import { MechanismOrderMenu } from '../page/MechanismOrderMenu.tsx'
import type { MatrixPageProps } from '../page/overlaps-place.ts'
import { useMatrixField, useMatrixRequest } from '../page/use-matrix-request.ts'
import { useSeriation, type Seriation } from '../page/use-seriation.ts'
import { useThemeModel } from './use-theme-model.ts'

const room = { widest: 50, columnHead: 172 }

/** Mechanisms against the themes that they work on, in the families of the map's colours. */
export function ThemeMatrixPage({ place }: MatrixPageProps) {
  const { listed } = useCurrentView()
  const field = useMatrixField()
  const { memberships, themes } = field
  const matrix = useMemo(() => themeMatrix(memberships, listed, themes), [memberships, listed, themes])
  const seriation = usePrioritySeriation(matrix, place.order === 'similar')
  const request = useMatrixRequest(place, seriation)
  const content = useMemo(() => themeMatrixContent(matrix, request, field), [matrix, request, field])
  return (
    <MatrixFrame
      place={place}
      count={matrix.mechanisms.length}
      controls={<MechanismOrderMenu place={place} size="priorities" seriation={seriation} />}
      model={useThemeModel(content)}
      room={room}
      tableOf={(origin) => priorityTable(matrix, origin, field.words)}
      pictureName="overlaps-themes"
      ordering={seriation.state === 'running'}
    />
  )
}

function usePrioritySeriation(matrix: ThemeMatrix, wanted: boolean): Seriation {
  const key = ['priorities', ...matrix.mechanisms.map(({ id }) => id)]
  return useSeriation({ wanted: wanted && key.length > 1, key, source: () => priorityVotes(matrix) })
}
