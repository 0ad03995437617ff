import type { FamilyCode, ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { basicRows, memberRows } from './compare-table-basics.ts'
import { missing, recordCell, rowOf, type RecordState, type TableColumn, type TableRow } from './compare-table-cell.ts'
import { themeRows, type ThemeDetail } from './compare-table-themes.ts'
import { bodyRows, fundingRows, outputRows } from './compare-table-work.ts'
import type { ComparedMechanism, Comparison } from '../comparison.ts'

export interface TableRequest {
  readonly themes: ThemeDetail
  /** True for the rows alone in which the mechanisms are known to be unlike. */
  readonly onlyDiffering: boolean
}

/** What the table reads beside the comparison. */
export interface TableKnowledge {
  /** The calendar year that counts as now. */
  readonly year: number
  readonly familyOf: ReadonlyMap<ThemeCode, FamilyCode>
  /** The records, in the order of the comparison. */
  readonly records: readonly RecordState[]
}

export interface TableGroup {
  readonly key: string
  readonly label: string
  readonly rows: readonly (TableRow & { readonly family?: FamilyCode })[]
}

/** Everything that the Atlas knows of the compared mechanisms, side by side: rows in groups, a cell a mechanism. Groups without rows are left out. */
export function compareTable(
  { compared }: Comparison,
  { year, familyOf, records }: TableKnowledge,
  { themes, onlyDiffering }: TableRequest,
  words: Words,
): readonly TableGroup[] {
  const columns = compared.map((one, index) => ({ one, record: records[index] ?? ('waiting' as const) }))
  const group = (key: string, rows: TableGroup['rows']) => ({
    key,
    label: words.say(`compare.table.group.${key}`),
    rows,
  })
  return [
    group('basics', basicRows(columns, words)),
    group('members', memberRows(columns, year, words)),
    group('priorities', themeRows(columns, themes, familyOf, words)),
    group('bodies', bodyRows(columns, words)),
    group('funding', fundingRows(columns, words)),
    group('outputs', outputRows(columns, words)),
    group('between', [partnershipRow(columns, words)]),
  ]
    .map((one) => ({ ...one, rows: onlyDiffering ? one.rows.filter(({ differs }) => differs) : one.rows }))
    .filter(({ rows }) => rows.length > 0)
}

/** What each record says of work with the others that are compared. */
function partnershipRow(columns: readonly TableColumn[], words: Words): TableRow {
  const others = new Map(columns.map(({ one }): [string, ComparedMechanism] => [one.mechanism.id, one]))
  return rowOf('partnerships', words.say('compare.table.row.partnerships'), columns, ({ record }) =>
    recordCell(record, ({ partnerships }) => {
      const entries = partnerships.flatMap(({ mechanism, text, sources }) => {
        const other = others.get(mechanism ?? '')
        const about = other && words.say('compare.table.with', { name: other.mechanism.short })
        return about === undefined ? [] : [{ text, about, sources }]
      })
      return entries.length === 0 ? missing : { kind: 'record', entries }
    }),
  )
}
