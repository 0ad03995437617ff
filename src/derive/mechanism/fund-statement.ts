import type { Output } from '../../domain/record.ts'

type Figure = NonNullable<Output['figures']>[number]

/** A figure of a fund taken apart, so that it reads as one statement: "More than 250 persons" "assisted, 2015 to July 2018". */
export interface FundStatement {
  readonly value: number
  /** Null where the label ends with it. */
  readonly unit: string | null
  /** True where the source says that there are more. */
  readonly atLeast: boolean
  /** What it counts, without what the other parts say. */
  readonly label: string
  /** The year from which on the source counts; null where it names none. */
  readonly since: number | null
  /** When the source said it, as `2018` or `2018-07`; null where that is not known. */
  readonly until: string | null
}

/** A figure of a record as a statement. A unit that begins or ends the label is said once. */
export function fundStatement({ label, value, unit, year, at_least: atLeast, since, reported }: Figure): FundStatement {
  const [said, of] = [label.toLowerCase(), unit.toLowerCase()]
  return {
    value,
    unit: said.endsWith(` ${of}`) ? null : unit,
    atLeast: atLeast === true,
    label: said.startsWith(`${of} `) ? label.slice(unit.length + 1) : label,
    since: since ?? null,
    until: reported ?? (year === null ? null : String(year)),
  }
}
