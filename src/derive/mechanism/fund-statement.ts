import type { Output } from '../../domain/record.ts'

type Figure = NonNullable<Output['figures']>[number]

/** A figure of a fund taken apart, so that it can be told as one statement: "More than 250 persons" "assisted, 2015 to July 2018". */
export interface FundStatement {
  readonly value: number
  /** Null where the label ends with it. */
  readonly unit: string | null
  /** True where the source says that there are more. */
  readonly atLeast: boolean
  /** What it counts, without what the other parts say. */
  readonly label: string
  /** The year from which on the source counts; null where it names none. */
  readonly since: string | null
  /** When the source said it; null where that is not known. */
  readonly until: string | null
}

const more = /\s*\(more than\)/i
const reported = /,?\s*as reported in (.+)$/i
const start = /\s*\bsince (\d{4})\b/i

/** Reads what a label says of bounds and dates. A unit that begins the label is said once. */
export function fundStatement({ label, value, unit, year }: Figure): FundStatement {
  const rest = label.replace(more, '').replace(reported, '').replace(start, '').trim()
  const [said, of] = [rest.toLowerCase(), unit.toLowerCase()]
  const bare = said.startsWith(`${of} `) ? rest.slice(unit.length + 1) : rest
  return {
    value,
    unit: said.endsWith(` ${of}`) ? null : unit,
    atLeast: more.test(label),
    label: bare,
    since: start.exec(label)?.[1] ?? null,
    until: reported.exec(label)?.[1] ?? (year === null ? null : String(year)),
  }
}
