import type { AtlasIndex, Mechanism } from '../domain/atlas-index.ts'
import type { IndexCountry } from '../domain/country.ts'
import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { IndexTheme } from '../domain/theme.ts'
import type { ThemeCode } from '../domain/vocabulary.ts'
import type { Words } from '../domain/words.ts'
import { foldText } from './fold-text.ts'

/** What can be found. */
export type SearchTarget =
  | { readonly kind: 'mechanism'; readonly id: MechanismId }
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'theme'; readonly code: ThemeCode }

/** One name of something; `own` where it is the one under which it is shown. */
export interface SearchName {
  readonly target: SearchTarget
  readonly text: string
  readonly folded: string
  readonly own: boolean
}

/** Every name under which people look for mechanisms, countries and themes, each spelling once. */
export function searchNames({ mechanisms, countries, themes }: AtlasIndex, words: Words): readonly SearchName[] {
  return [
    ...mechanisms.flatMap(namesOfMechanism),
    ...countries.flatMap((country) => namesOfCountry(country, words)),
    ...themes.flatMap((theme) => namesOfTheme(theme, words)),
  ]
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
    folded: foldText(text),
    own: index < own.length,
  }))
  return [...new Map(all.toReversed().map((name) => [name.folded, name])).values()]
}
