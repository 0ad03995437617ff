import { countryMatrixContent } from './matrix-content-countries.ts'
import { mechanismMatrixContent } from './matrix-content-mechanisms.ts'
import { themeMatrixContent } from './matrix-content-themes.ts'
import { countryMatrix } from './country-matrix.ts'
import { seated, type MatrixField, type MatrixRequest } from './matrix-request.ts'
import type { MatrixContent, MatrixPage } from './matrix-scene.ts'
import { memberLikeness, overlapMatrix } from './overlap-matrix.ts'
import { priorityVotes, themeMatrix } from './theme-matrix.ts'

/** A whole matrix at once, seated without a worker: for slides and exports. */
export function matrixContentOf(
  page: MatrixPage,
  request: Omit<MatrixRequest, 'similar' | 'text' | 'region'>,
  field: MatrixField,
): MatrixContent {
  const { memberships, themes } = field
  const { order, mechanisms } = request
  const all = { ...request, text: '', region: null }
  const byMembers = (count: number) => seated(order, count, () => memberLikeness(memberships, request))
  switch (page) {
    case 'mechanisms': {
      const matrix = overlapMatrix(memberships, request)
      return mechanismMatrixContent(matrix, { ...all, similar: byMembers(matrix.mechanisms.length) }, field)
    }
    case 'themes': {
      const matrix = themeMatrix(memberships, mechanisms, themes)
      const similar = seated(order, matrix.mechanisms.length, () => priorityVotes(matrix))
      return themeMatrixContent(matrix, { ...all, similar }, field)
    }
    case 'countries': {
      const matrix = countryMatrix(memberships, request)
      return countryMatrixContent(matrix, { ...all, similar: byMembers(matrix.mechanisms.length) }, field)
    }
  }
}
