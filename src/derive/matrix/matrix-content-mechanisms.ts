import type { LegendEntry } from '../scene/map-scene.ts'
import { listDatesOf } from '../scene/places/list-dates.ts'
import { bothNames } from '../membership/name-in-use.ts'
import type { MatrixField, MatrixRequest } from './matrix-request.ts'
import { solidEntry, square, type MatrixCell, type MatrixContent } from './matrix-scene.ts'
import { overlapFindings } from './overlap-matrix-finding.ts'
import { leftOutSentence } from './overlap-matrix-left-out.ts'
import { mechanismPositions } from './overlap-matrix-order.ts'
import { overlapBins, overlapColour, type OverlapBin } from './overlap-matrix-scale.ts'
import { overlapDescription, overlapFigure, overlapNames } from './overlap-matrix-words.ts'
import { sharedIn, type OverlapMatrix } from './overlap-matrix.ts'

/** Every mechanism against every other, the darker the more they share. */
export function mechanismMatrixContent(
  matrix: OverlapMatrix,
  request: MatrixRequest,
  field: MatrixField,
): MatrixContent {
  const { words, memberships } = field
  const { mechanisms } = matrix
  const { measure, order, similar, roles } = request
  const sizes = mechanisms.map((_, position) => sharedIn(matrix, position, position))
  const positions = mechanismPositions(mechanisms, { order, similar, sizes }, words)
  const bins = overlapBins(matrix, measure, words)
  const at = (index: number) => positions[index] ?? -1
  const nameOf = overlapNames(matrix, measure, words)
  const headName = (position: number) => {
    const mechanism = mechanisms[position]
    const count = sizes[position] ?? 0
    return mechanism ? words.say('overlaps.head.mechanism', { name: bothNames(mechanism), count, roles }) : ''
  }
  const heads = positions.flatMap((position) => {
    const mechanism = mechanisms[position]
    if (!mechanism) return []
    const subject = { kind: 'mechanism', id: mechanism.id } as const
    return [{ kind: 'row', subject, label: mechanism.short, figure: null, colour: null } as const]
  })
  const named = (row: number, column: number, ofCell: (a: number, b: number) => string) => {
    if (row < 0) return headName(at(column))
    return column < 0 ? headName(at(row)) : ofCell(at(row), at(column))
  }
  return {
    page: 'mechanisms',
    encoding: 'colour',
    label: words.say('overlaps.grid.mechanisms'),
    corner: words.say('overlaps.corner.mechanisms'),
    rows: heads,
    columns: heads,
    cell: cellsOf(matrix, request, bins, positions, field),
    name: (row, column) => named(row, column, nameOf),
    description: (row, column) => named(row, column, (a, b) => overlapDescription(matrix, a, b, words)),
    ...legendOf(bins, request, field),
    findings: overlapFindings(matrix, words),
    details: [],
    notes: notesOf(request, field),
    lists: listDatesOf(
      memberships,
      mechanisms.map(({ id }) => id),
      words,
    ),
    disclaimer: null,
  }
}

function cellsOf(
  matrix: OverlapMatrix,
  { measure }: MatrixRequest,
  bins: readonly OverlapBin[],
  positions: readonly number[],
  { words }: MatrixField,
): MatrixContent['cell'] {
  return (row, column): MatrixCell => {
    const [a, b] = [positions[row] ?? -1, positions[column] ?? -1]
    const label = overlapFigure(matrix, measure, a, b, words)
    const colour = a === b ? null : overlapColour(matrix, measure, bins, a, b)
    return { mark: colour && square(colour), label, own: a === b }
  }
}

function legendOf(
  bins: readonly OverlapBin[],
  { measure, roles }: MatrixRequest,
  { words }: MatrixField,
): Pick<MatrixContent, 'legends' | 'legendNote' | 'colours'> {
  const title = words.say(`overlaps.legend.${measure}`, { roles })
  const none = { mark: null, label: words.say('overlaps.legend.none') }
  const steps = bins.map(({ colour, label }) => ({ mark: square(colour), label }))
  const entries = bins.map(({ colour, label }): LegendEntry => solidEntry(colour, label))
  return { legends: [{ title, entries: [none, ...steps] }], legendNote: null, colours: { title, entries } }
}

/** What the diagonal shows, how the order is worked out where it is not plain, and who is left out. */
function notesOf({ order, roles, mechanisms }: MatrixRequest, { memberships, words }: MatrixField): readonly string[] {
  const method = order === 'similar' ? [words.say('overlaps.method.members', { roles })] : []
  const leftOut = leftOutSentence(memberships, mechanisms, words)
  return [words.say('overlaps.diagonal', { roles }), ...method, ...(leftOut === null ? [] : [leftOut])]
}
