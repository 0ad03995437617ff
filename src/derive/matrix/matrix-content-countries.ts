import type { Words } from '../../domain/words.ts'
import type { Role } from '../../domain/vocabulary.ts'
import { bothNames } from '../membership/name-in-use.ts'
import { listDatesOf } from '../scene/places/list-dates.ts'
import { countryRows, type CountryRow } from './country-matrix-rows.ts'
import { countryFindings, standingName } from './country-matrix-words.ts'
import { rolesIn, standingAt, type CountryMatrix, type Standing } from './country-matrix.ts'
import type { MatrixField, MatrixRequest } from './matrix-request.ts'
import {
  emptyCell,
  solidEntry,
  type MarkShape,
  type MatrixCell,
  type MatrixContent,
  type MatrixHead,
  type MatrixMark,
  type MatrixRow,
} from './matrix-scene.ts'
import { leftOutSentence } from './overlap-matrix-left-out.ts'
import { mechanismPositions } from './overlap-matrix-order.ts'

/** Countries against the mechanisms in which they take part, each role with a mark of its own: members strong, all others weaker. */
export function countryMatrixContent(matrix: CountryMatrix, request: MatrixRequest, field: MatrixField): MatrixContent {
  const { words, memberships } = field
  const { mechanisms, totals: sizes } = matrix
  const { order, similar } = request
  const positions = mechanismPositions(mechanisms, { order, similar, sizes }, words)
  const rows = countryRows(matrix, request, words)
  const name = namesOf(matrix, rows, positions, field)
  return {
    page: 'countries',
    encoding: 'shape',
    label: words.say('overlaps.grid.countries'),
    corner: words.say('overlaps.corner.countries'),
    rows: rows.map((row) => rowOf(matrix, row, field)),
    columns: positions.flatMap((position) => columnOf(matrix, position, field)),
    cell: (row, column) => cellAt(matrix, rows[row], positions[column] ?? -1),
    name,
    description: name,
    ...legendOf(matrix, field),
    findings: countryFindings(matrix, words),
    details: detailsOf(request, field),
    notes: notesOf(request, field),
    lists: listDatesOf(
      memberships,
      mechanisms.map(({ id }) => id),
      words,
    ),
    disclaimer: words.say('disclaimer.text'),
  }
}

function cellAt(matrix: CountryMatrix, row: CountryRow | undefined, position: number): MatrixCell {
  const standing = row?.kind === 'country' ? standingAt(matrix, row.country.iso3, position) : null
  return standing ? { mark: standingMark(standing), label: '', own: false } : emptyCell
}

const shapes: Readonly<Record<Role, { readonly shape: MarkShape; readonly size: number }>> = {
  member: { shape: 'disc', size: 0.56 },
  observer: { shape: 'ring', size: 0.54 },
  associate: { shape: 'diamond', size: 0.62 },
  partner: { shape: 'triangle', size: 0.6 },
}

function standingMark({ role, chairs }: Pick<Standing, 'role' | 'chairs'>): MatrixMark {
  return { ...shapes[role], colour: role === 'member' ? 'step-6' : 'step-4', framed: chairs }
}

function rowOf({ counts }: CountryMatrix, row: CountryRow, { words }: MatrixField): MatrixRow {
  if (row.kind === 'area') return { kind: 'group', label: areaLabel(row, words) }
  const { iso3 } = row.country
  const figure = words.number(counts.get(iso3) ?? 0)
  return { kind: 'row', subject: { kind: 'country', iso3 }, label: words.country(iso3), figure, colour: null }
}

function areaLabel({ area, count }: Extract<CountryRow, { kind: 'area' }>, words: Words): string {
  return words.say('overlaps.area', { area: area ?? words.say('overlaps.no-area'), count })
}

function columnOf({ mechanisms, totals }: CountryMatrix, position: number, { words }: MatrixField): MatrixHead[] {
  const mechanism = mechanisms[position]
  if (!mechanism) return []
  const { id, short } = mechanism
  return [
    { subject: { kind: 'mechanism', id }, label: short, figure: words.number(totals[position] ?? 0), colour: null },
  ]
}

function namesOf(
  matrix: CountryMatrix,
  rows: readonly CountryRow[],
  positions: readonly number[],
  { words }: MatrixField,
) {
  const { mechanisms, totals, counts, roles } = matrix
  const mechanismName = (position: number) => {
    const mechanism = mechanisms[position]
    const count = totals[position] ?? 0
    return mechanism ? words.say('overlaps.head.mechanism', { name: bothNames(mechanism), count, roles }) : ''
  }
  return (row: number, column: number): string => {
    const position = positions[column] ?? -1
    if (row < 0) return mechanismName(position)
    const line = rows[row]
    if (!line) return ''
    if (line.kind === 'area') return areaLabel(line, words)
    const { iso3 } = line.country
    if (column >= 0) return standingName(matrix, iso3, position, words)
    return words.say('overlaps.head.country', { name: words.country(iso3), count: counts.get(iso3) ?? 0, roles })
  }
}

function legendOf(
  matrix: CountryMatrix,
  { words }: MatrixField,
): Pick<MatrixContent, 'legends' | 'legendNote' | 'colours'> {
  const { roles } = matrix
  const occurring = rolesIn(matrix).map((role) => ({
    mark: standingMark({ role, chairs: false }),
    label: words.say(`role.${role}`),
  }))
  const chair = { mark: standingMark({ role: 'member', chairs: true }), label: words.say('overlaps.legend.chair') }
  return {
    legends: [{ title: words.say('overlaps.legend.marks'), entries: [...occurring, chair] }],
    legendNote: words.say('overlaps.legend.counts', { roles }),
    colours: {
      title: '',
      entries: [
        solidEntry('step-6', words.say('role.many.member')),
        solidEntry('step-4', words.say('scene.legend.hatch')),
      ],
    },
  }
}

/** How the order is worked out where it is not plain, and who is left out. */
function notesOf({ order, roles, mechanisms }: MatrixRequest, { memberships, words }: MatrixField): readonly string[] {
  const method = order === 'similar' ? [words.say('overlaps.method.members', { roles })] : []
  const leftOut = leftOutSentence(memberships, mechanisms, words)
  return [...method, ...(leftOut === null ? [] : [leftOut])]
}

/** Which countries alone have a row, as no link says it. */
function detailsOf({ text, region }: MatrixRequest, { words }: MatrixField): readonly string[] {
  const detail = (name: string, choice: string) => words.say('overlaps.menu', { name: words.say(name), choice })
  return [
    ...(text.trim() === '' ? [] : [detail('overlaps.country-text', text.trim())]),
    ...(region === null ? [] : [detail('overlaps.country-region', region)]),
  ]
}
