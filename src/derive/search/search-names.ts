import type { AtlasIndex, Mechanism } from '../../domain/atlas-index.ts'
import type { ContentEntry } from '../../domain/content-entry.ts'
import type { IndexCountry } from '../../domain/country.ts'
import type { Iso3, MechanismId } from '../../domain/ids.ts'
import { subregionCode } from '../../domain/subregion.ts'
import type { IndexTheme } from '../../domain/theme.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { normalText } from './search-text.ts'

/** What can be found. */
export type SearchTarget =
  | { readonly kind: 'mechanism'; readonly id: MechanismId }
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'theme'; readonly code: ThemeCode }
  /** Found by the list alone: it has no page. */
  | { readonly kind: 'subregion'; readonly code: string }
  | { readonly kind: 'entry'; readonly entry: ContentEntry }

/** One name of something; `own` where it is the one under which it is shown. */
export interface SearchName {
  readonly target: SearchTarget
  readonly text: string
  /** The text as it is compared. */
  readonly normal: string
  readonly own: boolean
  /** True for a text about it, which fits only by whole words and is not shown. */
  readonly description: boolean
}

type Named = Pick<AtlasIndex, 'mechanisms' | 'countries' | 'themes'>

/** Every name under which people look for mechanisms, countries and themes, each spelling once. */
export function searchNames({ mechanisms, countries, themes }: Named, words: Words): readonly SearchName[] {
  return [
    ...mechanisms.flatMap(namesOfMechanism),
    ...countries.flatMap((country) => namesOfCountry(country, words)),
    ...themes.flatMap((theme) => namesOfTheme(theme, words)),
  ]
}

/** What the list finds mechanisms by, beside their names, members and themes: funds, secretariats, sub-regions. */
export function listNames({ mechanisms, countries, organizations }: AtlasIndex, words: Words): readonly SearchName[] {
  const known = new Map(organizations.map((organization) => [organization.id, organization]))
  const areas = new Set(countries.flatMap(({ subregion }) => subregion ?? []))
  return [
    ...[...areas].flatMap((name) =>
      namesOf({ kind: 'subregion', code: subregionCode(name) }, [words.say(`country.area.${name}`)], [name]),
    ),
    ...mechanisms.flatMap(({ id, funds }) =>
      funds.flatMap((text) => entryNames({ kind: 'fund', mechanism: id, text }, null)),
    ),
    ...mechanisms.flatMap(({ id, host, hosts }) => {
      if (host === null) return []
      const organizationNames = hosts
        .flatMap((code) => known.get(code) ?? [])
        .flatMap(({ name, short }) => [name, short])
      return namesOf(
        { kind: 'entry', entry: { kind: 'secretariat', mechanism: id, text: host } },
        [host],
        organizationNames,
      )
    }),
  ]
}

/** `description` is a text about it, by whose words it is found too. */
export function entryNames(entry: ContentEntry, description: string | null): readonly SearchName[] {
  const target = { kind: 'entry', entry } as const
  const names = namesOf(target, [entry.text], [])
  if (description === null) return names
  return [...names, { target, text: description, normal: normalText(description), own: false, description: true }]
}

function namesOfMechanism({ id, name, short, acronym, aliases }: Mechanism): readonly SearchName[] {
  return namesOf({ kind: 'mechanism', id }, [short, name, ...(acronym === null ? [] : [acronym])], aliases)
}

/** Found by its code too, as people of the field write it. */
function namesOfCountry({ iso3, name, short, aliases }: IndexCountry, words: Words): readonly SearchName[] {
  return namesOf({ kind: 'country', iso3 }, [words.country(iso3)], [short, name, ...aliases, iso3])
}

function namesOfTheme({ code, label, short }: IndexTheme, words: Words): readonly SearchName[] {
  return namesOf(
    { kind: 'theme', code },
    [words.say(`theme.${code}`), words.say(`theme.short.${code}`)],
    [label, short],
  )
}

function namesOf(target: SearchTarget, own: readonly string[], others: readonly string[]): readonly SearchName[] {
  const all = [...own, ...others].map((text, index) => ({
    target,
    text,
    normal: normalText(text),
    own: index < own.length,
    description: false,
  }))
  return [...new Map(all.toReversed().map((name) => [name.normal, name])).values()]
}
