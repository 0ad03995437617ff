import { countryRows } from './country-matrix-rows.ts'
import { countryFindings } from './country-matrix-words.ts'
import { countryMatrix, standingAt } from './country-matrix.ts'
import { mechanismPositions } from './overlap-matrix-order.ts'
import { memberLikeness } from './overlap-matrix.ts'
import {
  seated,
  solid,
  type MatrixField,
  type SlideMark,
  type SlideMatrix,
  type SlideMatrixRequest,
} from './slide-matrix.ts'

/** Countries against the mechanisms in which they take part: members strong, all other roles weak. */
export function countrySlideMatrix(request: SlideMatrixRequest, { memberships, words }: MatrixField): SlideMatrix {
  const { order, rows: rowOrder, by } = request
  const matrix = countryMatrix(memberships, request)
  const { mechanisms, totals: sizes } = matrix
  const similar = seated(order, mechanisms.length, () => memberLikeness(memberships, request))
  const positions = mechanismPositions(mechanisms, { order, similar, sizes }, words)
  const countries = countryRows(matrix, { rows: rowOrder, by, text: '', region: null }, words).flatMap((row) =>
    row.kind === 'country' ? row.country.iso3 : [],
  )
  const marks = countries.flatMap((iso3, row) =>
    positions.flatMap((position, column): SlideMark[] => {
      const standing = standingAt(matrix, iso3, position)
      if (!standing) return []
      return [{ row, column, shape: 'cell', size: 1, colour: standing.role === 'member' ? 'step-6' : 'step-3' }]
    }),
  )
  return {
    rows: countries.map(words.country),
    columns: positions.map((position) => mechanisms[position]?.short ?? ''),
    marks,
    legendTitle: null,
    legend: [solid('step-6', words.say('role.many.member')), solid('step-3', words.say('scene.legend.hatch'))],
    findings: countryFindings(matrix, words),
  }
}
