/** A list in rows of so many entries; the last row may be shorter. */
export function rowsOf<Entry>(entries: readonly Entry[], columns: number): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns),
  )
}
