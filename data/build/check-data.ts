import * as z from 'zod/mini'
import { countriesSchema, type Country } from '../../src/domain/country.ts'
import type { Deck } from '../../src/domain/deck.ts'
import type { MechanismRecord } from '../../src/domain/record.ts'
import { organizationsSchema, type Organization } from '../../src/domain/organization.ts'
import { themesSchema, type Family, type Theme } from '../../src/domain/theme.ts'
import { familyCodes, themeCodes } from '../../src/domain/vocabulary.ts'
import { checkDecks } from './check-decks.ts'
import { checkRecords } from './check-records.ts'
import { readDataFile } from './data-file.ts'
import { faultOf, type Fault, type Finding, type JsonPath } from './fault.ts'

/** All of data/, checked. */
export interface AtlasData {
  /** Day of the newest change to the records, set by the editors in data/atlas.json: `2026-11-24`. */
  readonly date: string
  readonly families: readonly Family[]
  readonly themes: readonly Theme[]
  readonly countries: readonly Country[]
  readonly organizations: readonly Organization[]
  readonly records: readonly MechanismRecord[]
  /** The Atlas's own, in the order in which they are offered. */
  readonly decks: readonly Deck[]
}

export interface DataCheck {
  /** Null where there are faults. */
  readonly data: AtlasData | null
  readonly recordCount: number
  readonly faults: readonly Fault[]
}

/** `decks` are names of files of data/decks. */
const atlasSchema = z.strictObject({ date: z.iso.date(), decks: z.array(z.string()) })

/** Checks atlas.json, themes.json, countries.json, organizations.json, every record and, against valid records only, every deck in the folder `data` of `root`: all faults at once. */
export function checkData(root: string): DataCheck {
  const atlas = readDataFile(root, 'data/atlas.json', atlasSchema)
  const themes = readDataFile(root, 'data/themes.json', themesSchema)
  const countries = readDataFile(root, 'data/countries.json', countriesSchema)
  const organizations = readDataFile(root, 'data/organizations.json', organizationsSchema)
  const codes = new Set(codesOf(countries.raw))
  const {
    records,
    count,
    faults: ofRecords,
  } = checkRecords(root, {
    countries: codes,
    organizations: new Set(organizations.value?.map(({ id }) => id)),
  })
  const { decks, faults: ofDecks } = checkDecks(root, atlas.value?.decks ?? null, {
    records: new Map(records.map((record) => [record.id, record])),
    countries: codes,
  })
  const faults = [
    ...atlas.faults,
    ...themes.faults,
    ...themeFindings(themes.raw).map((finding) => faultOf(themes.file, finding)),
    ...countries.faults,
    ...countryFindings(countries.raw).map((finding) => faultOf(countries.file, finding)),
    ...organizations.faults,
    ...organizationFindings(organizations.value).map((finding) => faultOf(organizations.file, finding)),
    ...ofRecords,
    ...(ofRecords.length > 0 ? [] : ofDecks),
  ]
  if (faults.length > 0 || !atlas.value || !themes.value || !countries.value || !organizations.value)
    return { data: null, recordCount: count, faults }
  const lists = { countries: countries.value, organizations: organizations.value, records, decks }
  return { data: { ...themes.value, date: atlas.value.date, ...lists }, recordCount: count, faults }
}

const looseThemesSchema = z.object({
  families: z.array(z.object({ code: z.string() })),
  themes: z.array(z.object({ code: z.string() })),
})
const looseCountriesSchema = z.array(z.object({ iso3: z.string(), neighbours: z.array(z.string()) }))

function codesOf(countries: unknown): string[] {
  return z.safeParse(looseCountriesSchema, countries).data?.map(({ iso3 }) => iso3) ?? []
}

/** Every theme and family of the vocabulary stands there once. */
function themeFindings(raw: unknown): Finding[] {
  const loose = z.safeParse(looseThemesSchema, raw).data
  if (loose === undefined) return []
  return [...eachOnce(loose.families, familyCodes, 'families'), ...eachOnce(loose.themes, themeCodes, 'themes')]
}

function eachOnce(entries: readonly { code: string }[], vocabulary: readonly string[], field: string): Finding[] {
  const codes = entries.map(({ code }) => code)
  const missing = vocabulary.filter((code) => !codes.includes(code))
  return [
    ...missing.map((code) => ({
      at: [field],
      problem: `'${code}' is missing`,
      allowed: 'each code of the vocabulary',
    })),
    ...repeatedFindings(codes, (index) => [field, index, 'code']),
  ]
}

/** Each organization stands there once. */
function organizationFindings(organizations: readonly Organization[] | null): Finding[] {
  return repeatedFindings(organizations?.map(({ id }) => id) ?? [], (index) => [index, 'id'])
}

/** Each country stands there once, and neighbours name each other. */
function countryFindings(raw: unknown): Finding[] {
  const countries = z.safeParse(looseCountriesSchema, raw).data ?? []
  const neighbours = new Map(countries.map((country) => [country.iso3, country.neighbours]))
  const oneSided = countries.flatMap(({ iso3, neighbours: others }, country) =>
    others.flatMap((other, index) => {
      if (neighbours.get(other)?.includes(iso3)) return []
      const problem = `'${other}' does not name '${iso3}' as a neighbour`
      return [{ at: [country, 'neighbours', index], problem, allowed: 'countries that name each other' }]
    }),
  )
  const codes = countries.map(({ iso3 }) => iso3)
  return [...repeatedFindings(codes, (index) => [index, 'iso3']), ...oneSided]
}

function repeatedFindings(codes: readonly string[], pathOf: (index: number) => JsonPath): Finding[] {
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index
      ? [{ at: pathOf(index), problem: `'${code}' stands twice`, allowed: 'each code once' }]
      : [],
  )
}
