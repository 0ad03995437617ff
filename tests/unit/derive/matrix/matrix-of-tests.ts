import { matrixContentOf } from '../../../../src/derive/matrix/matrix-content.ts'
import type { MatrixContent, MatrixPage } from '../../../../src/derive/matrix/matrix-scene.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { themesByFamily } from '../../../../src/parts/matrix/themes-by-family.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

/** Three mechanisms, of which two share members, one has an observer and one a chair. */
export const smallField = atlasOf([
  mechanismInput('a', {
    members: ['MEX', 'CRI', 'USA'].map((code) => membership(code)),
    membersAsOf: '2024',
    themes: priorities('labour'),
    chairs: [{ iso3: iso3('MEX'), from: 2025, to: 2027 }],
  }),
  mechanismInput('b', {
    members: [membership('MEX'), membership('CRI'), membership('PER', 'observer')],
    membersAsOf: '2023',
    themes: priorities('climate', 'labour'),
  }),
  mechanismInput('c', { members: [membership('FJI')], themes: priorities('climate') }),
])
export const smallWords = wordsOf(smallField)

type Request = Parameters<typeof matrixContentOf>[1]

/** A matrix of the small field, by name. */
export function smallMatrix(page: MatrixPage, change: Partial<Request> = {}): MatrixContent {
  const request = {
    mechanisms: smallField.mechanisms,
    roles: 'members',
    measure: 'shared',
    order: 'name',
    rows: 'name',
    by: null,
    theme: null,
    ...change,
  } as const
  const memberships = indexMemberships(smallField, 2026)
  return matrixContentOf(page, request, { memberships, themes: themesByFamily(smallField), words: smallWords })
}

/** "Mexico × b dialogue: disc step-6", a line for each mark, with the figure of the cell. */
export function shownCells({ rows, columns, cell }: MatrixContent): readonly string[] {
  return rows.flatMap((row, at) =>
    columns.flatMap((column, index) => {
      const { mark, label } = cell(at, index)
      return mark ? [`${row.label} × ${column.label}: ${mark.shape} ${mark.colour} ${label}`.trim()] : []
    }),
  )
}
