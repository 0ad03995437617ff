import type { Finding } from '../fault.ts'
import type { LooseRecord } from './loose-record.ts'

interface HostCodes {
  readonly countries: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
}

/** Who hosts a secretariat is known by its code. */
export function* hostFindings(
  { secretariat }: LooseRecord,
  { countries, organizations }: HostCodes,
): Generator<Finding> {
  for (const [index, host] of secretariat.hosts.entries()) {
    if (host === null || countries.has(host) || organizations.has(host)) continue
    yield {
      at: ['secretariat', 'hosts', index],
      problem: `'${host}' is neither an organization of data/organizations.json nor a country`,
      allowed: 'ids of organizations and ISO 3166-1 alpha-3 codes of countries',
    }
  }
}
