import type { Country } from '../../src/domain/country.ts'
import type { RegisteredOrganization } from '../../src/domain/organization.ts'

interface NamedHost {
  readonly code: string
  readonly name: string
}

/** Reads from the text of a record which organizations and countries host a secretariat: ids of organizations, ISO 3166-1 alpha-3 of countries. */
export function hostReader(
  organizations: readonly RegisteredOrganization[],
  countries: readonly Country[],
): (host: string | null) => string[] {
  const names = [...organizations.flatMap(namesOfOrganization), ...countries.flatMap(namesOfCountry)]
  const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length)
  return (host) => (host === null ? [] : hostsIn(host, longestFirst))
}

function namesOfOrganization({ id, name, short, aliases }: RegisteredOrganization): NamedHost[] {
  return [name, short, ...aliases].map((known) => ({ code: id, name: known }))
}

/** Not by other names: America stands in South America. */
function namesOfCountry({ iso3, name, short }: Country): NamedHost[] {
  return [name, short].map((known) => ({ code: iso3, name: known }))
}

/** In the order of the text. A name that is found is taken out of it, so that Guinea is not found in Guinea-Bissau. */
function hostsIn(host: string, longestFirst: readonly NamedHost[]): string[] {
  const found = new Map<string, number>()
  let rest = host
  for (const { code, name } of longestFirst) {
    const at = placeOf(name, rest)
    if (at < 0) continue
    rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length)
    found.set(code, Math.min(at, found.get(code) ?? at))
  }
  return [...found].toSorted(([, a], [, b]) => a - b).map(([code]) => code)
}

/** Where a name stands as a word of its own, in its own letter case; -1 where it does not. */
function placeOf(name: string, text: string): number {
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}-])`, 'u'))
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
