import type * as z from 'zod/mini'
import type { atlasIndexSchema, mechanismSchema } from '../../src/domain/atlas-index.ts'
import { fundCards } from '../../src/derive/mechanism/mechanism-funds.ts'
import type { MechanismRecord } from '../../src/domain/record.ts'
import type { AtlasData } from './check-data.ts'

type IndexInput = z.input<typeof atlasIndexSchema>
type MechanismInput = z.input<typeof mechanismSchema>

/** Paths of the detail files, relative to public/atlas, by id, ISO alpha-3 and theme code. */
export interface DetailPaths {
  readonly mechanisms: ReadonlyMap<string, string>
  /** Only of countries of which a record says something. */
  readonly countries: ReadonlyMap<string, string>
  readonly themes: ReadonlyMap<string, string>
}

/** What the index says: everything that map, list, filters, search and comparison need. */
export function atlasIndex(data: AtlasData, paths: DetailPaths): IndexInput {
  const { families, themes, countries, organizations, records } = data
  const mechanisms = records.map((record) => indexMechanism(record, paths.mechanisms.get(record.id) ?? ''))
  const hosts = new Set(mechanisms.flatMap((mechanism) => mechanism.hosts))
  return {
    families: [...families],
    themes: themes.map((theme) => ({ ...theme, file: paths.themes.get(theme.code) ?? '' })),
    countries: countries.map((country) => ({ ...country, file: paths.countries.get(country.iso3) ?? null })),
    organizations: organizations.filter(({ id }) => hosts.has(id)),
    mechanisms,
  }
}

function indexMechanism(record: MechanismRecord, file: string): MechanismInput {
  const { id, name, acronym, level, regions, status, established } = record
  return {
    id,
    name,
    acronym,
    short: record.short_name ?? acronym ?? name,
    aliases: aliases(record),
    level,
    regions,
    status,
    established,
    succeeds: record.succeeds,
    succeededBy: record.succeeded_by,
    rule: record.members_rule?.scope ?? null,
    unlisted: record.members_unlisted !== undefined,
    members: record.members.map(({ iso3, role, since, until }) => ({ iso3, role, since, until })),
    membersAsOf: record.members_as_of,
    themes: record.themes.map(({ statement: _, sources: __, ...priority }) => priority),
    chairs: record.chairs.flatMap(({ iso3, from, to }) => (iso3 === null ? [] : [{ iso3, from, to }])),
    host: record.secretariat.host,
    hosts: record.secretariat.hosts,
    funds: fundCards(record.outputs, record.structures).map(({ title }) => title),
    lastMeeting: newest(record.meetings.map(({ year }) => year)),
    structures: distinct(record.structures.map(({ kind }) => kind)),
    funding: distinct(record.funding.map(({ kind }) => kind)),
    outputs: record.outputs.map(({ kind, year, themes }) => ({ kind, year, themes })),
    partners: distinct(record.partnerships.flatMap(({ mechanism }) => mechanism ?? [])),
    file,
  }
}

/** All other names, of any language, each once. */
function aliases({ name, acronym, aka, names }: MechanismRecord): string[] {
  return distinct([...aka, ...Object.values(names).flatMap((other) => other ?? [])]).filter(
    (other) => other !== name && other !== acronym,
  )
}

function newest(years: readonly (number | null)[]): number | null {
  return years.reduce((latest, year) => (latest === null || (year ?? 0) > latest ? year : latest), null)
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
