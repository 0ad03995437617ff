/** A list older than this many years is marked as old wherever its date is shown. */
const oldAfterYears = 3

export interface ListDate {
  /** As the record has it: `2024`, `2024-05` or `2024-05-30`. */
  readonly date: string
  readonly year: number
  /** True where the list is surely older than three years: its calendar year lies more than three before the current one. */
  readonly old: boolean
}

/** The date of a list, judged against the calendar year that counts as now; null where the record has none. */
export function listDate(date: string | null, now: number): ListDate | null {
  if (date === null) return null
  const year = Number(date.slice(0, 4))
  return { date, year, old: now - year > oldAfterYears }
}
