import { describe, expect, it } from 'vitest'
import { countryFindings } from '../../../../src/derive/matrix/country-matrix-words.ts'
import { countryMatrix, positionOf, standingAt } from '../../../../src/derive/matrix/country-matrix.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { mechanismPositions } from '../../../../src/derive/matrix/overlap-matrix-order.ts'
import {
  eitherIn,
  overlapIn,
  overlapMatrix,
  sharedCountries,
  sharedIn,
} from '../../../../src/derive/matrix/overlap-matrix.ts'
import { byTheme, priorityAt, themeMatrix } from '../../../../src/derive/matrix/theme-matrix.ts'
import { iso3, mechanismId } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { wordsOf } from '../../words-of-tests.ts'

const index = frozenAtlas()
const memberships = indexMemberships(index, 2026)
const words = wordsOf(index)
const matrix = overlapMatrix(memberships, { mechanisms: index.mechanisms, roles: 'members' })
const at = (id: string) => matrix.mechanisms.findIndex((mechanism) => mechanism.id === id)
const all = matrix.mechanisms.map((_, position) => position)

describe('mechanisms against mechanisms', () => {
  it('share what the records say', () => {
    expect(sharedIn(matrix, at('rcm'), at('quito'))).toBe(5)
    expect(sharedIn(matrix, at('sacm'), at('quito'))).toBe(9)
    expect(sharedIn(matrix, at('rcm'), at('sacm'))).toBe(0)
    expect(sharedCountries(matrix, at('rcm'), at('quito')).toSorted()).toEqual(['CRI', 'DOM', 'GTM', 'MEX', 'PAN'])
  })

  it('have their own size on the diagonal, and share alike either way round', () => {
    expect(sharedIn(matrix, at('rcm'), at('rcm'))).toBe(11)
    const uneven = all.flatMap((a) => all.filter((b) => sharedIn(matrix, a, b) !== sharedIn(matrix, b, a)))
    expect(uneven).toEqual([])
  })

  it('are measured by Jaccard alike either way round, and by containment from the row', () => {
    const [rcm, quito] = [at('rcm'), at('quito')]
    expect(eitherIn(matrix, rcm, quito)).toBe(20)
    expect(overlapIn(matrix, 'jaccard', rcm, quito)).toBeCloseTo(5 / 20)
    expect(overlapIn(matrix, 'jaccard', quito, rcm)).toBeCloseTo(5 / 20)
    expect(overlapIn(matrix, 'containment', rcm, quito)).toBeCloseTo(5 / 11)
    expect(overlapIn(matrix, 'containment', quito, rcm)).toBeCloseTo(5 / 14)
  })

  it('leave out rules and what has no list', () => {
    const ids = matrix.mechanisms.map(({ id }) => String(id))
    expect(ids).not.toContain('imrf')
    expect(ids).not.toContain('manila')
  })
})

describe('the order of mechanisms', () => {
  const sizes = all.map((position) => sharedIn(matrix, position, position))
  const ordered = (
    order: Parameters<typeof mechanismPositions>[1]['order'],
    similar: readonly number[] | null = null,
  ) =>
    mechanismPositions(matrix.mechanisms, { order, similar, sizes }, words).map(
      (position) => matrix.mechanisms[position],
    )

  it('is by name as long as the likeness is not known, and then as seriation seats them', () => {
    const names = ordered('similar').map((mechanism) => mechanism?.short ?? '')
    expect(names).toEqual(names.toSorted(words.compare))
    const reversed = all.toReversed()
    expect(mechanismPositions(matrix.mechanisms, { order: 'similar', similar: reversed, sizes }, words)).toEqual(
      reversed,
    )
  })

  it('by founding goes from the oldest on, by size from the largest', () => {
    const founded = ordered('founded').flatMap((mechanism) => mechanism?.established ?? [])
    expect(founded).toEqual(founded.toSorted((a, b) => a - b))
    const bySize = ordered('size').map((mechanism) => sizes[at(mechanism?.id ?? '')] ?? 0)
    expect(bySize).toEqual(bySize.toSorted((a, b) => b - a))
  })

  it('by level and by region keeps each together', () => {
    for (const of of ['level', 'region'] as const) {
      const groups = ordered(of).map((mechanism) => (of === 'level' ? mechanism?.level : mechanism?.regions[0]))
      const changes = groups.filter((group, position) => position > 0 && group !== groups[position - 1]).length
      expect(changes).toBe(new Set(groups).size - 1)
    }
  })
})

describe('countries against mechanisms', () => {
  const countries = countryMatrix(memberships, { mechanisms: index.mechanisms, roles: 'members' })
  const rcm = positionOf(countries, mechanismId('rcm'))

  it('tell the role of each, and count the roles that are asked for', () => {
    expect(standingAt(countries, iso3('MEX'), rcm)?.role).toBe('member')
    expect(standingAt(countries, iso3('COL'), rcm)?.role).toBe('observer')
    expect(standingAt(countries, iso3('KEN'), rcm)).toBeNull()
    expect(countries.totals[rcm]).toBe(11)
    const withObservers = countryMatrix(memberships, { mechanisms: index.mechanisms, roles: 'all' })
    expect(withObservers.totals[positionOf(withObservers, mechanismId('rcm'))]).toBe(16)
  })

  it('have a row without marks for each UN member in none where it is asked for, and name those', () => {
    const withNone = countryMatrix(memberships, { mechanisms: index.mechanisms, roles: 'members', withNone: true })
    const listed = new Set(countries.countries.map((country) => country.iso3))
    const added = withNone.countries.filter((country) => !listed.has(country.iso3))
    expect(added.map((country) => country.iso3)).toContain('ISL')
    expect(added.every(({ status }) => status === 'un-member')).toBe(true)
    expect(withNone.none).toEqual(countries.none)
    expect(countries.none).toEqual(expect.arrayContaining(added.map((country) => country.iso3)))
    expect(countryFindings(countries, words).at(-1)).toMatch(/in none.*Iceland/)
  })

  it('count the same memberships along rows and along columns', () => {
    const rows = [...countries.counts.values()].reduce((sum, count) => sum + count, 0)
    expect(rows).toBe(countries.totals.reduce((sum, count) => sum + count, 0))
  })
})

describe('themes against mechanisms', () => {
  const themes = themeMatrix(memberships, index.mechanisms, index.themes)
  const rcm = themes.mechanisms.findIndex(({ id }) => id === 'rcm')

  it('tell the rank of a priority, and that there is none', () => {
    expect(priorityAt(themes, rcm, 'governance')?.rank).toBe(1)
    const without = themes.mechanisms.findIndex((mechanism) => mechanism.themes.every(({ code }) => code !== 'climate'))
    expect(priorityAt(themes, without, 'climate')).toBeNull()
  })

  it('put those first that rank a theme highest, and those without it last', () => {
    const positions = byTheme(
      themes,
      themes.mechanisms.map((_, position) => position),
      'climate',
    )
    const ranks = positions.map((position) => priorityAt(themes, position, 'climate')?.rank ?? Infinity)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    expect(ranks[0]).toBeLessThan(10)
  })
})
