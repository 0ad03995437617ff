/** A value of a table: null is an empty cell. */
export type CsvValue = string | number | null

/** Tells programs that guess that a file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** Texts that begin so would be run as formulas by spreadsheets. */
const formula = /^[=+\-@\t\r]/

/** A table as the content of a CSV file: UTF-8 with a mark that says so, for spreadsheets. */
export function csvFile(rows: readonly (readonly CsvValue[])[]): string {
  return byteOrderMark + csvText(rows)
}

/**
 * A table as CSV after RFC 4180: commas, lines ending in CR LF, quotes where a text needs them. A text that a spreadsheet would take for a
 * formula is led by an apostrophe, which spreadsheets do not show; numbers are written as they are.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
