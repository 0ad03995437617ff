import type { CountryDetail, MechanismDetail, SourcesByMechanism, ThemeDetail } from '../../src/domain/atlas-files.ts'
import type { Iso3, MechanismId } from '../../src/domain/ids.ts'
import type { MechanismRecord } from '../../src/domain/record.ts'
import type { ThemeCode } from '../../src/domain/vocabulary.ts'

export function mechanismDetail({ sources: _, ...detail }: MechanismRecord): MechanismDetail {
  return detail
}

export function sourcesByMechanism(records: readonly MechanismRecord[]): SourcesByMechanism {
  return Object.fromEntries(records.map(({ id, sources }) => [id, sources]))
}

/** What the records say of one country, or null where they say nothing. */
export function countryDetail(iso3: Iso3, records: readonly MechanismRecord[]): CountryDetail | null {
  const isOfIt = (entry: { iso3: Iso3 | null }): boolean => entry.iso3 === iso3
  const namesIt = ({ states }: { states: Iso3[] }): boolean => states.includes(iso3)
  const detail = {
    iso3,
    memberships: collect(records, ({ members }) => members.filter(isOfIt)),
    chairs: collect(records, ({ chairs }) => chairs.filter(isOfIt)),
    contributions: collect(records, ({ contributions }) => contributions.filter(namesIt)),
    addedValue: collect(records, ({ added_value }) => added_value.filter(namesIt)),
  }
  const { memberships, chairs, contributions, addedValue } = detail
  return [memberships, chairs, contributions, addedValue].every(({ length }) => length === 0) ? null : detail
}

export function themeDetail(code: ThemeCode, records: readonly MechanismRecord[]): ThemeDetail {
  return {
    code,
    priorities: collect(records, ({ themes }) => themes.filter((theme) => theme.code === code)),
    outputs: collect(records, ({ outputs }) => outputs.filter(({ themes }) => themes.includes(code))),
  }
}

/** Entries of all records, each with the mechanism it belongs to. */
function collect<Entry extends object>(
  records: readonly MechanismRecord[],
  entriesOf: (record: MechanismRecord) => readonly Entry[],
): (Entry & { mechanism: MechanismId })[] {
  return records.flatMap((record) => entriesOf(record).map((entry) => ({ ...entry, mechanism: record.id })))
}
