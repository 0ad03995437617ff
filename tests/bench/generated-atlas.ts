import { readFileSync } from 'node:fs'
import { atlasIndexSchema, type AtlasIndex } from '../../src/domain/atlas-index.ts'
import { countriesSchema, type Country } from '../../src/domain/country.ts'
import { themesSchema } from '../../src/domain/theme.ts'
import { levels, regions, themeCodes } from '../../src/domain/vocabulary.ts'
import { groupBy } from '../../src/algorithms/group-by.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'

export const sizes = [50, 100, 200, 500] as const

const countriesInAll = 220
const { families, themes } = themesSchema.parse(readJson('data/themes.json'))
const countries = countriesSchema.parse(readJson('data/countries.json')).slice(0, countriesInAll)
const areas = [...groupBy(countries, ({ subregion }) => subregion).values()]

/**
 * A field of so many mechanisms and 220 countries that is like the real one, only larger: most mechanisms hold most of one M49 sub-region and a few
 * from elsewhere, some tie two or three sub-regions together, a few go round the world. The same size always gives the same field.
 */
export function generatedAtlas(size: number): AtlasIndex {
  const random = seededRandom(size)
  return atlasIndexSchema.parse({
    families,
    themes: themes.map((theme) => ({ ...theme, file: `themes/${theme.code}.json` })),
    countries: countries.map((country) => ({ ...country, file: null })),
    mechanisms: Array.from({ length: size }, (_, number) => generatedMechanism(number, random)),
  })
}

function generatedMechanism(number: number, random: SeededRandom) {
  const reach = random.oneOf([1, 1, 1, 1, 1, 1, 2, 2, 3, areas.length])
  const home = random.someOf(areas, reach).flat()
  const level = reach === 1 ? levels[0] : reach < areas.length ? levels[1] : levels[2]
  const id = `m${String(number).padStart(3, '0')}`
  return {
    id,
    name: `Generated dialogue ${number} on migration`,
    acronym: `GD ${number}`,
    short: `Dialogue ${number}`,
    aliases: [],
    level,
    regions: [random.oneOf(regions)],
    status: 'active',
    established: 1985 + random.below(40),
    succeeds: [],
    succeededBy: [],
    rule: null,
    unlisted: false,
    members: membersFrom(home, reach === areas.length ? 0.35 : 0.8, random),
    membersAsOf: '2026',
    themes: random.someOf(themeCodes, 4 + random.below(8)).map((code, at) => ({ code, rank: at + 1, since: null })),
    chairs: [],
    host: null,
    hosts: [],
    funds: [],
    lastMeeting: 2025,
    structures: [],
    funding: [],
    outputs: [],
    partners: [],
    file: `mechanisms/${id}.json`,
  }
}

/** Most of those at home, and a few from anywhere, some of them observers. */
function membersFrom(home: readonly Country[], share: number, random: SeededRandom) {
  const inside = home.filter(() => random.chance(share))
  const guests = random.someOf(countries, random.below(6))
  return [...new Set([...inside, ...guests])].map(({ iso3 }) => ({
    iso3,
    role: random.chance(0.08) ? 'observer' : 'member',
    since: null,
    until: null,
  }))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
