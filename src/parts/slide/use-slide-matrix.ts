import { useMemo } from 'react'
import type { SlideMatrix } from '../../derive/matrix/slide-matrix.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { slideMatrixOf } from './slide-matrix-of.ts'

/** The matrix that stands in place of a map where the Atlas stands on a view of one; null everywhere else. */
export function useSlideMatrix(): SlideMatrix | null {
  const { index, memberships, words } = useAtlasData()
  const { view, listed } = useCurrentView()
  const { place, roles, theme } = view
  return useMemo(
    () => slideMatrixOf({ place, roles, theme }, listed, { index, memberships, words }),
    [index, memberships, words, place, roles, theme, listed],
  )
}
