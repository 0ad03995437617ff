import { useMemo } from 'react'
import type { MatrixContent } from '../../derive/matrix/matrix-scene.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { matrixOfView } from './matrix-of-view.ts'

/** The matrix that stands in place of a map where the Atlas stands on a view of one; null everywhere else. */
export function useMatrixOfView(): MatrixContent | null {
  const { index, memberships, words } = useAtlasData()
  const { view, listed } = useCurrentView()
  const { place, roles, theme } = view
  return useMemo(
    () => matrixOfView({ place, roles, theme }, listed, { index, memberships, words }),
    [index, memberships, words, place, roles, theme, listed],
  )
}
