import type { Mechanism } from '../domain/atlas-index.ts'
import type { Iso3 } from '../domain/ids.ts'
import type { Words } from '../domain/words.ts'
import { groupBy } from './group-by.ts'
import type { MembershipIndex } from './membership-index.ts'
import { participantsOf, type Participation } from './participation.ts'

/** UN Member States on no list of a mechanism with the theme. */
export interface Unreached {
  readonly count: number
  /** By M49 region, regions and countries by name. The region is in English, as the data has it. */
  readonly regions: readonly { readonly region: string; readonly iso3s: readonly Iso3[] }[]
  /** Mechanisms with the theme that are open by rule to some of these countries, and to how many. */
  readonly byRule: readonly { readonly mechanism: Mechanism; readonly count: number }[]
}

interface Request {
  /** Those with the theme. */
  readonly mechanisms: readonly Mechanism[]
  /** Who is on a list of one of them, by country. */
  readonly byCountry: ReadonlyMap<Iso3, readonly Participation[]>
  readonly memberships: MembershipIndex
  readonly words: Words
}

/** The countries without any. Where a country has no M49 region it stands under the empty text. */
export function unreachedCountries({ mechanisms, byCountry, memberships, words }: Request): Unreached {
  const byName = (a: Iso3, b: Iso3) => words.compare(words.country(a), words.country(b))
  const countries = [...memberships.countries.values()].filter(
    ({ iso3, status }) => status === 'un-member' && !byCountry.has(iso3),
  )
  const regions = [...groupBy(countries, ({ region }) => region ?? '')]
    .map(([region, members]) => ({ region, iso3s: members.map(({ iso3 }) => iso3).toSorted(byName) }))
    .toSorted((a, b) => words.compare(a.region, b.region))
  const without = new Set(countries.map(({ iso3 }) => iso3))
  return { count: countries.length, regions, byRule: rulesReaching(without, mechanisms, memberships) }
}

function rulesReaching(without: ReadonlySet<Iso3>, mechanisms: readonly Mechanism[], memberships: MembershipIndex) {
  return mechanisms.flatMap((mechanism) => {
    const footprint = memberships.byMechanism.get(mechanism.id)
    if (footprint?.kind !== 'rule') return []
    const count = participantsOf(footprint).filter(({ iso3 }) => without.has(iso3)).length
    return count > 0 ? [{ mechanism, count }] : []
  })
}
