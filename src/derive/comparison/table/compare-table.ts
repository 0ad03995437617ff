import { type FamilyCode, type ThemeCode, familyCodes } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { basicRows, memberRows } from './compare-table-basics.ts'
import {
  missing,
  recordCell,
  rowOf,
  type RecordState,
  type TableColumn,
  type TableRow,
  none,
  type TableCell,
} from './compare-table-cell.ts'
import { bodyRows, fundingRows, outputRows } from './compare-table-work.ts'
import type { ComparedMechanism, Comparison } from '../comparison.ts'
import { priorityShares } from '../../colour/mechanism-priorities.ts'

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

/** A row a family with its themes, or a row a theme. */
type ThemeDetail = 'families' | 'themes'

interface ThemeRow extends TableRow {
  readonly family: FamilyCode
}

/** Priorities by rank, aligned by family. Themes that none of the mechanisms has among its priorities have no row of their own. */
function themeRows(
  columns: readonly TableColumn[],
  detail: ThemeDetail,
  familyOf: ReadonlyMap<ThemeCode, FamilyCode>,
  words: Words,
): readonly ThemeRow[] {
  const themesOf = (family: FamilyCode) => [...familyOf].filter(([, of]) => of === family).map(([code]) => code)
  const row = (key: string, family: FamilyCode, codes: readonly ThemeCode[]) => ({
    ...rowOf(key, words.say(key), columns, (column) => themesCell(column, codes, familyOf)),
    family,
  })
  if (detail === 'families') return familyCodes.map((family) => row(`family.${family}`, family, themesOf(family)))
  return familyCodes
    .flatMap((family) => themesOf(family).map((code) => row(`theme.${code}`, family, [code])))
    .filter(({ cells }) => cells.some(({ kind }) => kind === 'themes'))
}

function themesCell(
  { one: { mechanism } }: TableColumn,
  codes: readonly ThemeCode[],
  familyOf: ReadonlyMap<ThemeCode, FamilyCode>,
): TableCell {
  if (mechanism.themes.length === 0) return missing
  const ranked = priorityShares(mechanism.themes, familyOf).filter(({ code }) => codes.includes(code))
  if (ranked.length === 0) return none
  return {
    kind: 'themes',
    themes: ranked.map(({ code, rank }) => ({ code, rank })),
    share: ranked.reduce((sum, { share }) => sum + share, 0),
  }
}
