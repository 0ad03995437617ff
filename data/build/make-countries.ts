import isoCountries from 'i18n-iso-countries'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { countriesSchema, type Country } from '../../src/domain/country.ts'
import { countryStatuses } from '../../src/domain/vocabulary.ts'
import { labelPoints } from './geometry/label-points.ts'
import { deriveNeighbours } from './geometry/neighbours.ts'
import { m49Areas, notInM49 } from './m49-areas.ts'

const text = z.string().check(z.minLength(1))
/** data/country-overrides.json, by ISO alpha-3: what United Nations usage says otherwise than the packages, reviewed by hand. */
const overridesSchema = z.record(
  z.string(),
  z.strictObject({
    name: z.optional(text),
    short: z.optional(text),
    aliases: z.optional(z.array(text)),
    /** Left out for the Member States of the United Nations. */
    status: z.optional(z.enum(countryStatuses)),
    /** Longitude and latitude in degrees, for what the boundaries do not draw. */
    point: z.optional(z.tuple([z.number(), z.number()])),
    note: z.optional(text),
  }),
)
type Override = z.infer<typeof overridesSchema>[string]

/** `i18n-iso-countries` numbers Kosovo XKK in one direction only; users of the code write XKX. */
const kosovo = { iso2: 'XK', iso3: 'XKX' }

const overridesFile = new URL('../country-overrides.json', import.meta.url)

/**
 * Every entry of ISO 3166-1 and Kosovo, ordered by alpha-3: codes and English names from `i18n-iso-countries`, names and standing
 * in United Nations usage from data/country-overrides.json, regions from M49, points and neighbours from data/boundaries.
 * Throws where a country has no point, or an override names no country.
 */
export function makeCountries(): Country[] {
  const overrides = overridesSchema.parse(JSON.parse(readFileSync(overridesFile, 'utf8')))
  const points = labelPoints()
  const neighbours = deriveNeighbours()
  const codes = Object.entries(isoCountries.getAlpha2Codes())
    .map(([iso2, iso3]) => (iso2 === kosovo.iso2 ? kosovo : { iso2, iso3 }))
    .toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
  const unknown = Object.keys(overrides).filter((iso3) => !codes.some((code) => code.iso3 === iso3))
  if (unknown.length > 0) throw new Error(`data/country-overrides.json names no country with ${unknown.join(', ')}.`)
  const countries = countriesSchema.parse(
    codes.map(({ iso2, iso3 }) => {
      const override = overrides[iso3] ?? {}
      return {
        iso3,
        iso2,
        m49: notInM49.includes(iso3) ? null : (isoCountries.alpha2ToNumeric(iso2) ?? null),
        ...names(iso2, override),
        ...regionOf(iso3),
        status: override.status ?? 'un-member',
        point: roundPoint(override.point ?? points.get(iso3) ?? noPoint(iso3)),
        neighbours: neighbours.get(iso3) ?? [],
        ...(override.note === undefined ? {} : { note: override.note }),
      }
    }),
  )
  return countries.map((country) => ({ ...country, aliases: unambiguous(country, countries) }))
}

/** data/countries.json: one country a line, so that a change shows as a change of that country. */
export function formatCountries(countries: readonly Country[]): string {
  return `[\n${countries.map((country) => `  ${JSON.stringify(country)}`).join(',\n')}\n]\n`
}

function names(iso2: string, override: Override): Pick<Country, 'name' | 'short' | 'aliases'> {
  const known = isoCountries.getName(iso2, 'en', { select: 'all' }) ?? []
  const name = override.name ?? known[0] ?? iso2
  const short = override.short ?? name
  return { name, short, aliases: newSpellings([name, short], [...(override.aliases ?? []), ...known]) }
}

/** Those of `candidates` that are not spelt like one before them, accents, case and punctuation aside. */
function newSpellings(taken: readonly string[], candidates: readonly string[]): string[] {
  const seen = new Set(taken.map(folded))
  return candidates.filter((candidate) => {
    const isNew = !seen.has(folded(candidate))
    seen.add(folded(candidate))
    return isNew
  })
}

/** Without those that are the name of another country: "Congo" is not the Democratic Republic of the Congo. */
function unambiguous(country: Country, countries: readonly Country[]): string[] {
  const others = countries
    .filter((other) => other !== country)
    .flatMap(({ name, short }) => [folded(name), folded(short)])
  return country.aliases.filter((alias) => !others.includes(folded(alias)))
}

function folded(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{Mark}/gu, '')
  return letters
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** To 1 km. */
function roundPoint(point: readonly number[]): number[] {
  return point.map((degrees) => Math.round(degrees * 100) / 100)
}

function noPoint(iso3: string): never {
  throw new Error(`${iso3} has neither a polygon nor a point: add one to data/boundaries/points.json.`)
}

function regionOf(iso3: string): Pick<Country, 'region' | 'subregion'> {
  const area = m49Areas.find(({ countries }) => countries.includes(iso3))
  return { region: area?.region ?? null, subregion: area?.subregion ?? null }
}
