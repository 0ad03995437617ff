import { describe, expect, it } from 'vitest'
import { hideCountries } from '../../../../src/derive/scene/hide-countries.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { revealOrder } from '../../../../src/derive/slide/reveal-order.ts'
import { sceneOf } from '../../../../src/derive/scene/places/scene-of.ts'
import { atlasOf, iso3, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'

const table = mechanismId('table')
const index = atlasOf([
  mechanismInput('table', {
    members: [
      membership('KEN', 'member', 2005),
      membership('BRA'),
      membership('JPN', 'member', 1999),
      membership('FJI', 'member', 2005),
      membership('FRA', 'observer', 1990),
    ],
  }),
])
const memberships = indexMemberships(index, 2026)

describe('the order in which members light up', () => {
  it('by joining goes from the first to the last, those of unknown years at the end, equals as listed', () => {
    expect(revealOrder(memberships, table, 'joined')).toEqual(['JPN', 'KEN', 'FJI', 'BRA'])
  })

  it('from west to east goes by longitude from the date line', () => {
    expect(revealOrder(memberships, table, 'west-to-east')).toEqual(['BRA', 'KEN', 'JPN', 'FJI'])
  })

  it('is empty for a mechanism that nobody knows', () => {
    expect(revealOrder(memberships, mechanismId('nowhere'), 'joined')).toEqual([])
  })
})

describe('a scene with countries that are still dark', () => {
  const scene = sceneOf(memberships, { kind: 'mechanism', id: table, theme: null }, wordsOf(index))

  it('has no colour for them, and the camera where it was', () => {
    const dark = hideCountries(scene, new Set([iso3('KEN')]))
    expect(dark.fills.has(iso3('KEN'))).toBe(false)
    expect(dark.fills.has(iso3('BRA'))).toBe(true)
    expect(dark.fit).toBe(scene.fit)
  })

  it('is the same scene where all are lit', () => {
    expect(hideCountries(scene, new Set())).toBe(scene)
  })
})
