import type { Finding } from './fault.ts'
import { countryFindings, themeFindings } from './rules/code-rules.ts'
import { linkFindings } from './rules/link-rules.ts'
import type { LooseRecord } from './rules/loose-record.ts'
import { memberFindings } from './rules/member-rules.ts'
import { sourceFindings } from './rules/source-rules.ts'
import { hostFindings } from './rules/host-rules.ts'
import { remarkFindings } from './rules/remark-rules.ts'
import { fundBodyFindings, structureFindings } from './rules/structure-rules.ts'
import { shortNameFindings } from './rules/name-rules.ts'
import { yearFindings } from './rules/year-rules.ts'

/** What rules know beside the record. */
export interface Surroundings {
  /** ISO alpha-3 codes of data/countries.json. */
  readonly countries: ReadonlySet<string>
  /** Ids of data/organizations.json. */
  readonly organizations: ReadonlySet<string>
  /** All records by the names of their files without `.json`; null where a file is no JSON. */
  readonly records: ReadonlyMap<string, LooseRecord | null>
}

/** What one record breaks of the rules that span fields or records. `name` is that of its file without `.json`. */
export function ruleFindings(
  name: string,
  raw: unknown,
  record: LooseRecord,
  { countries, organizations, records }: Surroundings,
): Finding[] {
  return [
    ...nameFindings(name, record),
    ...shortNameFindings(record),
    ...linkFindings(name, record, records),
    ...countryFindings(raw, countries),
    ...memberFindings(record),
    ...yearFindings(record),
    ...themeFindings(record),
    ...structureFindings(record),
    ...fundBodyFindings(record),
    ...hostFindings(record, { countries, organizations }),
    ...remarkFindings(record),
    ...sourceFindings(record, raw),
  ]
}

function nameFindings(name: string, { id }: LooseRecord): Finding[] {
  if (id === null || id === name) return []
  return [{ at: ['id'], problem: `'${id}' is not the name of the file`, allowed: name }]
}
