import { useMemo } from 'react'
import type { MatrixField, MatrixRequest } from '../../../derive/matrix/matrix-request.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { themesByFamily } from '../../../parts/matrix/themes-by-family.ts'
import type { OverlapsPlace } from './overlaps-place.ts'
import type { Seriation } from './use-seriation.ts'

/** What the matrices of the page are made of; the same object as long as the data are the same. */
export function useMatrixField(): MatrixField {
  const { index, memberships, words } = useAtlasData()
  return useMemo(() => ({ memberships, words, themes: themesByFamily(index) }), [index, memberships, words])
}

/** Which matrix the page asks for; the same object as long as nothing changes that a matrix shows. */
export function useMatrixRequest(
  { measure, order, rows, by }: OverlapsPlace,
  { positions: similar }: Seriation,
  { text, region }: Pick<MatrixRequest, 'text' | 'region'> = everyCountry,
): MatrixRequest {
  const { view, listed: mechanisms } = useCurrentView()
  const { roles, theme } = view
  return useMemo(
    () => ({ mechanisms, roles, measure, order, similar, rows, by, theme, text, region }),
    [mechanisms, roles, measure, order, similar, rows, by, theme, text, region],
  )
}

const everyCountry = { text: '', region: null }
