import { overlapFindings } from './overlap-matrix-finding.ts'
import { mechanismPositions } from './overlap-matrix-order.ts'
import { overlapBins, overlapColour } from './overlap-matrix-scale.ts'
import { memberLikeness, overlapMatrix, sharedIn } from './overlap-matrix.ts'
import {
  seated,
  solid,
  type MatrixField,
  type SlideMark,
  type SlideMatrix,
  type SlideMatrixRequest,
} from './slide-matrix.ts'

/** Every mechanism against every other, the darker the more they share. */
export function mechanismSlideMatrix(request: SlideMatrixRequest, { memberships, words }: MatrixField): SlideMatrix {
  const { measure, order } = request
  const matrix = overlapMatrix(memberships, request)
  const { mechanisms } = matrix
  const similar = seated(order, mechanisms.length, () => memberLikeness(memberships, request))
  const sizes = mechanisms.map((_, position) => sharedIn(matrix, position, position))
  const positions = mechanismPositions(mechanisms, { order, similar, sizes }, words)
  const bins = overlapBins(matrix, measure, words)
  const names = positions.map((position) => mechanisms[position]?.short ?? '')
  const marks = positions.flatMap((a, row) =>
    positions.flatMap((b, column): SlideMark[] => {
      const colour = a === b ? null : overlapColour(matrix, measure, bins, a, b)
      return colour ? [{ row, column, shape: 'cell', size: 1, colour }] : []
    }),
  )
  return {
    rows: names,
    columns: names,
    marks,
    legendTitle: words.say(`overlaps.legend.${measure}`, { roles: request.roles }),
    legend: bins.map(({ colour, label }) => solid(colour, label)),
    findings: overlapFindings(matrix, words),
  }
}
