import { describe, expect, it } from 'vitest'
import { type Hit, indexForSearch, searchAtlas } from '../../../../src/derive/search/search-index.ts'
import { contentEntries } from '../../../../src/derive/mechanism/content-entries.ts'
import { frozenAtlas, frozenRecords } from '../../../frozen/frozen-field.ts'
import { mechanismId } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const atlas = frozenAtlas()
const words = wordsOf(atlas)
const search = indexForSearch(atlas, words)
const records = frozenRecords()
const searchOfContent = indexForSearch(atlas, words, records.flatMap(contentEntries))

function keyOf(hit: Hit): string {
  if (hit.kind === 'mechanism') return hit.id
  if (hit.kind === 'country') return hit.iso3
  return hit.kind === 'entry' ? hit.entry.text : hit.code
}

/** "rcm (Puebla Process)": what was found, and the name under which it was. */
function found(query: string, limit = 5): readonly string[] {
  return searchAtlas(search, query, limit).map((hit) => {
    const key = keyOf(hit)
    return hit.matched === null ? key : `${key} (${hit.matched})`
  })
}

describe('the search for mechanisms, countries and themes', () => {
  it.each([
    ['an acronym', 'RCM', 'rcm'],
    ['an acronym of digits and signs', '5+5', 'five-plus-five'],
    ['another name', 'puebla process', 'rcm (Puebla Process)'],
    [
      'a name in another language without its accents',
      'conferencia suramericana sobre migraciones',
      'sacm (Conferencia Suramericana sobre Migraciones)',
    ],
    ['an Arabic name', 'عملية كيتو', 'quito (عملية كيتو)'],
    ['the beginning of a word', 'budap', 'budapest'],
    ['a small mistake', 'bdapest', 'budapest'],
    ['words of two names', 'rcm quito', 'quito'],
    ['a country', 'germany', 'DEU'],
    ['a country without its accents', 'cote divoire', 'CIV'],
    ['a former name of a country', 'swaziland', 'SWZ (Swaziland)'],
    ['a name of a country that is no longer used', 'turkey', 'TUR (Turkey)'],
    ['a code', 'hnd', 'HND (HND)'],
    ['a theme', 'trafficking in persons', 'trafficking'],
    ['a theme by its short label', 'climate', 'climate'],
  ])('finds by %s', (_how, query, expected) => {
    expect(found(query)).toContain(expected)
  })

  it('puts what is called exactly so before what only begins so, and that before the rest', () => {
    expect(found('mirps')[0]).toBe('mirps')
    expect(found('niger').slice(0, 2)).toEqual(['NER', 'NGA'])
    expect(found('guinea', 9)[0]).toBe('GIN')
    expect(found('development')[0]).toBe('development')
  })

  it('puts a name that is shown before another name that begins alike', () => {
    const hits = found('dialogue', 20)
    const firstOther = hits.findIndex((hit) => hit.includes('('))
    expect(hits[0]).toBe('mtm')
    expect(firstOther).toBeGreaterThan(0)
  })

  it('puts another name that holds what was typed before a name that is only like it', () => {
    const hits = found('migracion', 20)
    const firstAlike = hits.findIndex((hit) => !hit.includes('('))
    expect(hits[0]).toMatch(/migraci[oó]n/i)
    expect(hits.slice(firstAlike).filter((hit) => hit.includes('(') && /migraci[oó]n\b/i.test(hit))).toEqual([])
  })

  it('finds a thing once, by its own name where that serves', () => {
    const hits = found('budapest process', 20)
    expect(hits[0]).toBe('budapest')
    expect(hits.filter((hit) => hit.startsWith('budapest'))).toHaveLength(1)
  })

  it('forgives no mistake in three letters, or every acronym would be another', () => {
    expect(found('rcn')).not.toContain('rcm')
  })

  it('finds what holds all words before it makes do with some', () => {
    expect(found('migration dialogue southern africa', 1)).toEqual(['midsa'])
    expect(found('zzzz rcm')).toEqual(['rcm'])
  })

  it('gives no more than is asked for', () => {
    expect(found('migration', 3)).toHaveLength(3)
  })

  it.each(['', '   ', '–'])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([])
  })

  it("knows countries by their names in the reader's language", () => {
    const german = { ...words, country: (code: string) => (code === 'DEU' ? 'Deutschland' : code) }
    const [hit] = searchAtlas(indexForSearch(atlas, german), 'deutschl', 1)
    expect(hit).toEqual({ kind: 'country', iso3: 'DEU', matched: null })
  })
})

describe('the search in what the records name', () => {
  const entries = (query: string) =>
    searchAtlas(searchOfContent, query, 20).flatMap((hit) => (hit.kind === 'entry' ? [hit.entry] : []))

  it.each([
    ['reserve fund', 'fund', 'rcm'],
    ['return fund', 'fund', 'rcm'],
    ['consular guidelines', 'output', 'rcm'],
    ['Cadiz Action Plan', 'output', 'rabat'],
  ])('finds %s first as a %s of %s', (query, kind, mechanism) => {
    const [first] = searchAtlas(searchOfContent, query, 1)
    expect(first).toMatchObject({ kind: 'entry', entry: { kind, mechanism } })
  })

  it.each(['ECOWAS', 'UNHCR', 'ICMPD'])(
    'finds %s where it is a partner, hosts a secretariat or takes part',
    (query) => {
      const hits = entries(query)
      expect(hits.length).toBeGreaterThan(1)
      expect(hits[0]?.text.toLowerCase()).toContain(query.toLowerCase())
    },
  )

  it('puts what is called exactly so before what only holds it, and a mechanism before what a record names', () => {
    expect(found('rcm')[0]).toBe('rcm')
    expect(searchAtlas(searchOfContent, 'rcm', 1)).toEqual([{ kind: 'mechanism', id: 'rcm', matched: null }])
    expect(searchAtlas(searchOfContent, 'ghana', 1)).toEqual([{ kind: 'country', iso3: 'GHA', matched: null }])
  })

  it('shows nothing that is only alike where something fits as it was typed', () => {
    const small = indexForSearch(atlas, words, [
      { kind: 'output', mechanism: mechanismId('rcm'), text: 'Malta declaration' },
      { kind: 'output', mechanism: mechanismId('rcm'), text: 'Malte declaration' },
    ])
    expect(searchAtlas(small, 'malte declaration', 9).map(keyOf)).toEqual(['Malte declaration'])
  })
})
