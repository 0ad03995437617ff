import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import worldCountries from 'world-countries'
import { m49Areas } from '../../data/build/m49-areas.ts'
import { formatCountries, makeCountries } from '../../data/build/make-countries.ts'
import { countriesSchema, type Country } from '../../src/domain/country.ts'
import { parseIso3 } from '../../src/domain/ids.ts'
import { projectRoot } from './data-folder.ts'

const text = readFileSync(join(projectRoot, 'data/countries.json'), 'utf8')
const countries = countriesSchema.parse(JSON.parse(text))
const byCode = new Map(countries.map((entry) => [entry.iso3, entry]))

function country(code: string): Country {
  const iso3 = parseIso3(code)
  const found = iso3 === null ? undefined : byCode.get(iso3)
  if (found === undefined) throw new Error(`${code} is not in data/countries.json`)
  return found
}

const codesWith = (status: Country['status']) =>
  countries.filter((entry) => entry.status === status).map(({ iso3 }) => String(iso3))

describe('data/countries.json', () => {
  it('is what its packages, overrides and boundaries make (else run: npm run data:countries)', () => {
    const made = formatCountries(makeCountries()).split('\n')
    const committed = text.split('\n')
    expect(committed.filter((line, index) => line !== made[index])).toEqual([])
    expect(committed).toHaveLength(made.length)
  })

  it('holds the 249 entries of ISO 3166-1 and Kosovo', () => {
    const expected = worldCountries.map(({ cca3 }) => (cca3 === 'UNK' ? 'XKX' : cca3))
    expect(countries.map(({ iso3 }) => iso3)).toEqual(expected.toSorted())
    expect(countries).toHaveLength(250)
  })

  it('knows the 193 Member States of the United Nations and its two observer States', () => {
    expect(codesWith('un-member')).toHaveLength(193)
    expect(codesWith('un-observer')).toEqual(['PSE', 'VAT'])
    expect(codesWith('other')).toEqual(['ATA', 'COK', 'NIU', 'XKX'])
  })

  it('agrees with world-countries on who is a Member State, but for the Holy See, which is none', () => {
    const members = worldCountries.filter(({ unMember }) => unMember).map(({ cca3 }) => cca3)
    expect(members.filter((code) => country(code).status !== 'un-member')).toEqual(['VAT'])
    expect(codesWith('un-member').filter((code) => !members.includes(code))).toEqual([])
  })

  it('carries the M49 code of all but those that M49 does not list', () => {
    expect(countries.filter(({ m49 }) => m49 === null).map(({ iso3 }) => iso3)).toEqual(['TWN', 'XKX'])
    expect(country('BRA').m49).toBe('076')
  })

  it('gives each a two-letter code of its own', () => {
    expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(250)
    expect([country('XKX').iso2, country('GBR').iso2]).toEqual(['XK', 'GB'])
  })
})

describe('regions', () => {
  it('have as many countries as M49 has, with Kosovo and Taiwan Province of China beside them', () => {
    const sizes = Object.fromEntries(
      m49Areas.map(({ subregion, countries: codes }) => [subregion, codes.split(' ').length]),
    )
    expect(sizes).toEqual({
      'Northern Africa': 7,
      'Eastern Africa': 22,
      'Middle Africa': 9,
      'Southern Africa': 5,
      'Western Africa': 17,
      'Northern America': 5,
      'Central America': 8,
      Caribbean: 28,
      'South America': 16,
      'Central Asia': 5,
      'Eastern Asia': 7 + 1,
      'South-eastern Asia': 11,
      'Southern Asia': 9,
      'Western Asia': 18,
      'Eastern Europe': 10,
      'Northern Europe': 16,
      'Southern Europe': 16 + 1,
      'Western Europe': 9,
      'Australia and New Zealand': 6,
      Melanesia: 5,
      Micronesia: 8,
      Polynesia: 10,
    })
  })

  it('leave out Antarctica alone', () => {
    expect(countries.filter(({ region }) => region === null).map(({ iso3 }) => iso3)).toEqual(['ATA'])
  })

  it('follow M49 where everyday speech would not', () => {
    const subregions = ['CYP', 'MEX', 'SDN', 'IRN', 'MOZ', 'TUR'].map((code) => country(code).subregion)
    expect(subregions).toEqual([
      'Western Asia',
      'Central America',
      'Northern Africa',
      'Southern Asia',
      'Eastern Africa',
      'Western Asia',
    ])
  })
})

describe('names', () => {
  it.each([
    ['BOL', 'Bolivia (Plurinational State of)', 'Bolivia'],
    ['CIV', "Côte d'Ivoire", "Côte d'Ivoire"],
    ['CZE', 'Czechia', 'Czechia'],
    ['HKG', 'China, Hong Kong Special Administrative Region', 'Hong Kong SAR, China'],
    ['IRN', 'Iran (Islamic Republic of)', 'Iran'],
    ['LAO', "Lao People's Democratic Republic", 'Lao PDR'],
    ['MAC', 'China, Macao Special Administrative Region', 'Macao SAR, China'],
    ['PRK', "Democratic People's Republic of Korea", 'DPR Korea'],
    ['PSE', 'State of Palestine', 'State of Palestine'],
    ['SWZ', 'Eswatini', 'Eswatini'],
    ['TUR', 'Türkiye', 'Türkiye'],
    ['TWN', 'Taiwan Province of China', 'Taiwan Province of China'],
    ['VEN', 'Venezuela (Bolivarian Republic of)', 'Venezuela'],
    ['VNM', 'Viet Nam', 'Viet Nam'],
    ['XKX', 'Kosovo*', 'Kosovo*'],
  ])('%s is %s in full, %s in short', (code, name, short) => {
    expect(country(code)).toMatchObject({ name, short })
  })

  it.each([
    ['Swaziland', 'SWZ'],
    ['Turkey', 'TUR'],
    ['Ivory Coast', 'CIV'],
    ['Cape Verde', 'CPV'],
    ['Macedonia', 'MKD'],
    ['Burma', 'MMR'],
    ['East Timor', 'TLS'],
    ['Holland', 'NLD'],
    ['Czech Republic', 'CZE'],
    ['Vietnam', 'VNM'],
    ['Laos', 'LAO'],
    ['Russia', 'RUS'],
    ['South Korea', 'KOR'],
    ['DRC', 'COD'],
    ['Palestine', 'PSE'],
    ['Taiwan', 'TWN'],
  ])('%s is found as %s', (alias, code) => {
    expect(country(code).aliases).toContain(alias)
  })

  it('mean one country each, aliases included', () => {
    const owners = new Map<string, string>()
    const shared = countries.flatMap(({ iso3, name, short, aliases }) =>
      [...new Set([name, short, ...aliases].map((spelling) => spelling.toLowerCase()))].flatMap((spelling) => {
        const owner = owners.get(spelling)
        owners.set(spelling, iso3)
        return owner === undefined ? [] : [`${spelling}: ${owner} and ${iso3}`]
      }),
    )
    expect(shared).toEqual([])
  })

  it('are explained where a reader must know more', () => {
    const noted = countries.filter(({ note }) => note !== undefined).map(({ iso3 }) => String(iso3))
    expect(noted).toEqual(['ATA', 'COK', 'ESH', 'FLK', 'HKG', 'MAC', 'NIU', 'PSE', 'TWN', 'VAT', 'XKX'])
    expect(country('XKX').note).toContain('United Nations Security Council resolution 1244 (1999)')
  })
})

describe('places', () => {
  it('lie where the countries are, to two decimals', () => {
    const distance = ({ point: [x, y] }: Country, [latitude, longitude]: readonly [number, number]) =>
      Math.hypot(Math.abs(((x - longitude + 540) % 360) - 180), y - latitude)
    const far = worldCountries
      .filter(({ cca3, area }) => cca3 !== 'UNK' && area < 200_000)
      .filter(({ cca3, latlng }) => distance(country(cca3), latlng) > 8)
    expect(far.map(({ cca3 }) => cca3)).toEqual(['KIR', 'PYF'])
    const rounded = countries.flatMap(({ point }) => point).every((degrees) => degrees === Number(degrees.toFixed(2)))
    expect(rounded).toBe(true)
  })

  it('know their land neighbours', () => {
    expect(country('LSO').neighbours).toEqual(['ZAF'])
    expect(country('CRI').neighbours).toEqual(['NIC', 'PAN'])
    expect(country('FJI').neighbours).toEqual([])
  })
})
