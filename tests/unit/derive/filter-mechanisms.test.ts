import type { MechanismFilters } from '../../../src/domain/mechanism-filters.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterMechanisms } from '../../../src/derive/filter-mechanisms.ts'
import { levels, regions, statuses, themeCodes } from '../../../src/domain/vocabulary.ts'
import { realAtlas } from '../real-atlas.ts'

const { mechanisms } = realAtlas()
const any: MechanismFilters = {
  query: '',
  levels: [],
  regions: [],
  themes: [],
  statuses: [],
  founded: { from: null, to: null },
}
const found = (filters: Partial<MechanismFilters>) =>
  filterMechanisms(mechanisms, { ...any, ...filters }).map(({ id }) => id)

describe('the search box of the list', () => {
  it.each([
    ['its acronym', 'rcm', 'rcm'],
    ['another name', 'Puebla', 'rcm'],
    ['a Spanish name without accents', 'conferencia sudamericana migraciones', 'sacm'],
    ['a French name with another apostrophe', "processus d'almaty", 'almaty'],
    ['a Swedish name without dots', 'soderkopingsprocessen', 'soderkoping'],
    ['an Arabic name', 'عملية الرباط', 'rabat'],
    ['an Arabic name without hamza', 'حوار ابوظبي', 'add'],
    ['a Russian name in capitals', 'АЛМАТИНСКИЙ', 'almaty'],
    ['an acronym of digits and signs', '5+5', 'five-plus-five'],
    ['words in another order', 'migration regional conference', 'rcm'],
    ['words of different names', 'rcm puebla', 'rcm'],
    ['the middle of a word', 'koping', 'soderkoping'],
  ])('finds a mechanism by %s', (_how, query, id) => {
    expect(found({ query })).toContain(id)
  })

  it('wants every word', () => {
    expect(found({ query: 'puebla process' })).toEqual(['rcm'])
    expect(found({ query: 'puebla bali' })).toEqual([])
  })

  it('asks for nothing where only spaces and signs are typed', () => {
    expect(found({ query: ' – ' })).toHaveLength(mechanisms.length)
  })
})

describe('the filters of the list', () => {
  it('pass everything where nothing is asked for', () => {
    expect(found({})).toHaveLength(49)
  })

  it('ask for one of several values, and for all filters at once', () => {
    const wanted = mechanisms.filter(
      ({ level, regions: where }) => level !== 'global' && (where.includes('americas') || where.includes('africa')),
    )
    expect(found({ levels: ['regional', 'interregional'], regions: ['americas', 'africa'] })).toEqual(
      wanted.map(({ id }) => id),
    )
  })

  it('find the mechanisms of a theme by any rank', () => {
    expect(found({ themes: ['children'] })).toContain('rcm')
    expect(found({ themes: ['children'] })).not.toContain('budapest')
  })

  it('include both founding years', () => {
    const years = mechanisms.flatMap(({ established }) => established ?? [])
    const inside = years.filter((year) => year >= 1996 && year <= 2000)
    expect(inside).toEqual(expect.arrayContaining([1996, 2000]))
    expect(found({ founded: { from: 1996, to: 2000 } })).toHaveLength(inside.length)
  })

  it('leave out a mechanism of unknown founding year as soon as a year is asked for', () => {
    const undated = mechanisms.map((mechanism) => ({ ...mechanism, established: null }))
    expect(filterMechanisms(undated, any)).toHaveLength(undated.length)
    expect(filterMechanisms(undated, { ...any, founded: { from: 1900, to: null } })).toEqual([])
  })
})

describe('any further wish', () => {
  const year = fc.option(fc.integer({ min: 1980, max: 2030 }), { nil: null })
  const wishes = fc.record({
    query: fc.constantFrom('', 'migr', 'process', 'a', 'rcm', 'dialogue asia'),
    levels: fc.subarray([...levels]),
    regions: fc.subarray([...regions]),
    themes: fc.subarray([...themeCodes]),
    statuses: fc.subarray([...statuses]),
    founded: fc.record({ from: year, to: year }),
  })

  it('never brings in what was left out before', () => {
    fc.assert(
      fc.property(wishes, fc.constantFrom('conference', 'mig', 'e'), (filters, word) => {
        const before = new Set(found(filters))
        const after = found({ ...filters, query: `${filters.query} ${word}` })
        expect(after.filter((id) => !before.has(id))).toEqual([])
      }),
    )
  })

  it('lists what passes each filter by itself, in the order given', () => {
    fc.assert(
      fc.property(wishes, (filters) => {
        const each = Object.entries(filters).map(([name, wish]) => new Set(found({ [name]: wish })))
        const all = mechanisms.map(({ id }) => id).filter((id) => each.every((passed) => passed.has(id)))
        expect(found(filters)).toEqual(all)
      }),
    )
  })
})
