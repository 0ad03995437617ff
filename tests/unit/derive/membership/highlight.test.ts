import { describe, expect, it } from 'vitest'
import { litCountries, type LitThing } from '../../../../src/derive/membership/highlight.ts'
import { iso3, mechanismId } from '../../atlas-of-tests.ts'
import { memberships } from '../../scene-atlas.ts'

const lit = (thing: LitThing | null) => [...litCountries(memberships, thing)].toSorted()

describe('what lights up on the map', () => {
  it('is nothing while the pointer rests nowhere', () => {
    expect(lit(null)).toEqual([])
  })

  it('is the country, or the countries, that it rests on', () => {
    expect(lit({ kind: 'country', iso3: iso3('MEX') })).toEqual(['MEX'])
    expect(lit({ kind: 'countries', iso3s: [iso3('MEX'), iso3('COL')] })).toEqual(['COL', 'MEX'])
  })

  it('is everybody who takes part in a mechanism, in any role or by its rule', () => {
    expect(lit({ kind: 'mechanism', id: mechanismId('north') })).toEqual(['COL', 'CRI', 'MEX', 'USA'])
    expect(lit({ kind: 'mechanism', id: mechanismId('over') })).toEqual(['CZE', 'POL', 'SWE'])
    expect(lit({ kind: 'mechanism', id: mechanismId('world') })).toHaveLength(195)
  })

  it('is nobody for a mechanism without a sourced list, or one that the Atlas does not know', () => {
    expect(lit({ kind: 'mechanism', id: mechanismId('hidden') })).toEqual([])
    expect(lit({ kind: 'mechanism', id: mechanismId('unheard-of') })).toEqual([])
  })

  it('is for a theme everybody in a running mechanism that works on it, but not the whole world by a rule', () => {
    expect(lit({ kind: 'theme', code: 'climate' })).toEqual(['COL', 'CRI', 'ESH', 'FRA', 'MAR', 'MEX', 'PER', 'USA'])
    expect(lit({ kind: 'theme', code: 'health' })).toEqual([])
  })
})
