import { readFileSync } from 'node:fs'
import type * as z from 'zod/mini'
import { atlasIndexSchema, type AtlasIndex, type mechanismSchema } from '../../src/domain/atlas-index.ts'
import { iso3Schema, mechanismIdSchema, type Iso3, type MechanismId } from '../../src/domain/ids.ts'
import { countriesSchema } from '../../src/domain/country.ts'
import { themesSchema } from '../../src/domain/theme.ts'
import type { Role, ThemeCode } from '../../src/domain/vocabulary.ts'

type MechanismInput = z.input<typeof mechanismSchema>

/** A code as the domain has it; throws where it is none. */
export const iso3 = (code: string): Iso3 => iso3Schema.parse(code)
export const mechanismId = (id: string): MechanismId => mechanismIdSchema.parse(id)

/** `['MEX', 'observer', 1996, 2005]`: a membership, a member of unknown years where nothing else is said. */
export const membership = (
  code: string,
  role: Role = 'member',
  since: number | null = null,
  until: number | null = null,
) => ({ iso3: code, role, since, until })

/** Priorities in their order, the first of rank 1. */
export const priorities = (...codes: readonly ThemeCode[]) =>
  codes.map((code, index) => ({ code, rank: index + 1, since: null }))

/** A mechanism of which only what the test is about must be said: active, regional, without members and priorities. */
export const mechanismInput = (id: string, said: Partial<MechanismInput> = {}): MechanismInput => ({
  id,
  name: `${id} dialogue`,
  acronym: null,
  short: said.acronym ?? said.name ?? `${id} dialogue`,
  aliases: [],
  level: 'regional',
  regions: ['americas'],
  status: 'active',
  established: null,
  succeeds: [],
  succeededBy: [],
  rule: null,
  unlisted: false,
  members: [],
  membersAsOf: null,
  themes: [],
  chairs: [],
  host: null,
  hosts: [],
  funds: [],
  lastMeeting: null,
  structures: [],
  funding: [],
  outputs: [],
  partners: [],
  file: `mechanisms/${id}.json`,
  ...said,
})

const { families, themes } = themesSchema.parse(readJson('data/themes.json'))
const countries = countriesSchema.parse(readJson('data/countries.json'))

/** The real countries and themes with mechanisms made for a test. */
export function atlasOf(mechanisms: readonly MechanismInput[]): AtlasIndex {
  return atlasIndexSchema.parse({
    families,
    themes: themes.map((theme) => ({ ...theme, file: `themes/${theme.code}.json` })),
    countries: countries.map((country) => ({ ...country, file: null })),
    organizations: [
      { id: 'iom', name: 'International Organization for Migration', short: 'IOM' },
      { id: 'icmpd', name: 'International Centre for Migration Policy Development', short: 'ICMPD' },
    ],
    mechanisms,
  })
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
