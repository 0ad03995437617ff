import type { MechanismDetail } from '../../../domain/atlas-files.ts'
import type { SourceId } from '../../../domain/ids.ts'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import type { ComparedMechanism } from '../comparison.ts'

/** A record that is being loaded, or that could not be; else itself. */
export type RecordState = MechanismDetail | 'waiting' | 'unread'

/** A column of the table: a compared mechanism, with its record as far as it is there. */
export interface TableColumn {
  readonly one: ComparedMechanism
  readonly record: RecordState
}

interface RankedTheme {
  readonly code: ThemeCode
  readonly rank: number
}

/** What stands in one field of the table. Texts are finished, in the reader's words; those of a record are English. */
export type TableCell =
  /** Not found in any source. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unread' }
  /** Known to be nothing: a kind that does not occur. */
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  /** `2024`, `2024-05` or `2024-05-30`; `old` where the list is no longer one to rely on. */
  | { readonly kind: 'date'; readonly date: string; readonly old: boolean }
  | { readonly kind: 'tick' }
  /** `share` is the part of the largest number of its kind in the table, 0 to 1. */
  | { readonly kind: 'count'; readonly count: number; readonly share: number }
  /** `share` is the part of the mechanism's vote that these themes have together (priority-vote.ts), 0 to 1. */
  | { readonly kind: 'themes'; readonly themes: readonly RankedTheme[]; readonly share: number }
  | { readonly kind: 'record'; readonly entries: readonly RecordEntry[] }

/** A text of a record with its sources; `about` says in the reader's words what it is about. */
export interface RecordEntry {
  readonly text: string
  readonly about: string | null
  readonly sources: readonly SourceId[]
}

export interface TableRow {
  readonly key: string
  readonly label: string
  /** One a column, in their order. */
  readonly cells: readonly TableCell[]
  /** True where at least two of the mechanisms are known to be unlike in it. */
  readonly differs: boolean
}

export const missing: TableCell = { kind: 'missing' }
export const none: TableCell = { kind: 'none' }

export function textCell(text: string | null): TableCell {
  return text === null ? missing : { kind: 'text', text }
}

export function yearCell(year: number | null): TableCell {
  return textCell(year === null ? null : String(year))
}

/** What a record says, once it is there. */
export function recordCell(record: RecordState, cellOf: (record: MechanismDetail) => TableCell): TableCell {
  return typeof record === 'string' ? { kind: record } : cellOf(record)
}

export function rowOf(
  key: string,
  label: string,
  columns: readonly TableColumn[],
  cellOf: (column: TableColumn) => TableCell,
): TableRow {
  const cells = columns.map(cellOf)
  return { key, label, cells, differs: new Set(cells.flatMap((cell) => valueOf(cell) ?? [])).size > 1 }
}

/** What tells a cell from others; null where nothing is known. */
function valueOf(cell: TableCell): string | null {
  switch (cell.kind) {
    case 'missing':
    case 'waiting':
    case 'unread':
      return null
    case 'none':
    case 'tick':
      return cell.kind
    case 'text':
      return cell.text
    case 'date':
      return cell.date
    case 'count':
      return String(cell.count)
    case 'themes':
      return cell.themes.map(({ code, rank }) => `${code} ${rank}`).join()
    case 'record':
      return cell.entries.map(({ text }) => text).join()
  }
}
