import type { Words } from '../../domain/words.ts'
import type { CsvValue } from '../../algorithms/csv-text.ts'

/** A table with its heads in the first row, and the name of the file in which it is saved, without ending. */
export interface SavedTable {
  readonly name: string
  readonly rows: readonly (readonly CsvValue[])[]
}

/** Where a table is taken from. */
export interface TableOrigin {
  /** The address at which its view is found again. */
  readonly link: string
  /** Day of the newest change to the data, `2026-11-24`. */
  readonly version: string
}

export interface TableLine {
  readonly cells: readonly CsvValue[]
  /** Of when the member lists are that the line rests on; null where one has no date. Empty where it rests on none. */
  readonly asOf: readonly (string | null)[]
  /** What the line rests on, where the records say it of this line alone. */
  readonly source?: string
}

const origins = ['source', 'list_as_of', 'licence', 'data_version', 'link'] as const

/**
 * A table whose every line says what it rests on, of when that is, and on which terms it may be used: lines are sorted, filtered and pasted without
 * their file. `columns` are keys of csv.column.
 */
export function savedTable(
  name: string,
  columns: readonly string[],
  lines: readonly TableLine[],
  { link, version }: TableOrigin,
  words: Words,
): SavedTable {
  return savedUnder(name, headsOf(columns, words), lines, { link, version }, words)
}

/** So too, under heads that are written out, such as names. */
export function savedUnder(
  name: string,
  heads: readonly string[],
  lines: readonly TableLine[],
  { link, version }: TableOrigin,
  words: Words,
): SavedTable {
  const terms = [words.say('csv.licence'), version, link]
  return {
    name: ['iscm-atlas', name].join('-'),
    rows: [
      [...heads, ...headsOf(origins, words)],
      ...lines.map(({ cells, asOf, source }) => [...cells, source ?? words.say('csv.source'), spanOf(asOf), ...terms]),
    ],
  }
}

export function headsOf(columns: readonly string[], words: Words): readonly string[] {
  return columns.map((column) => words.say(`csv.column.${column}`))
}

/** One date, or the oldest and the newest as ISO 8601 writes a span: `2019/2026-05`. */
function spanOf(dates: TableLine['asOf']): string | null {
  const known = [...new Set(dates.filter((date) => date !== null))].toSorted()
  const [oldest, newest] = [known[0], known.at(-1)]
  if (oldest === undefined || newest === undefined) return null
  return oldest === newest ? oldest : `${oldest}/${newest}`
}
