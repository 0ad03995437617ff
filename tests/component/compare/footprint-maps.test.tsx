import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { PlanarMap, PlanarPoint } from '../../../src/domain/planar-map.ts'
import { FootprintMaps } from '../../../src/features/compare/maps/FootprintMaps.tsx'
import { CountryLink } from '../../../src/parts/links/PlaceLink.tsx'
import { iso3 } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

/** A square country, a tenth of the map wide. */
function square(id: string, x: number, y: number) {
  const ring: readonly PlanarPoint[] = [
    [x, y],
    [x + 0.1, y],
    [x + 0.1, y + 0.1],
    [x, y],
  ]
  return {
    area: { id, kind: 'country' as const, polygons: [[ring]] },
    place: {
      id,
      label: [x + 0.05, y + 0.05] as const,
      bounds: [x, y, x + 0.1, y + 0.1] as const,
      area: 0.01,
      small: false,
    },
  }
}

const countries = [square('MEX', 0.1, 0.1), square('COL', 0.2, 0.2), square('AUS', 0.8, 0.3)]
const planar: PlanarMap = {
  projection: 'atlantic',
  detail: 'world',
  height: 0.5,
  outline: [
    [0, 0],
    [1, 0],
    [1, 0.5],
    [0, 0],
  ],
  areas: countries.map(({ area }) => area),
  lines: [],
  places: countries.map(({ place }) => place),
}

const open = (href: string) =>
  renderInAtlas(
    <>
      <FootprintMaps />
      <CountryLink iso3={iso3('MEX')} />
    </>,
    { href, planar },
  )
const mapOf = (name: string) => screen.getByRole('img', { name })
const fillOf = (map: HTMLElement, id: string) => map.querySelector(`path[data-id=${id}]`)?.getAttribute('fill')

describe('a map for each compared mechanism', () => {
  it('shows its own countries in its own colour, under its name and number', async () => {
    await open('/compare?m=rcm~sacm&maps=each')
    const rcm = mapOf('RCM: 3 members')
    const sacm = mapOf('SACM: 2 members')
    expect([fillOf(rcm, 'MEX'), fillOf(rcm, 'COL')]).toEqual(['var(--colour-family-governance)', 'var(--colour-land)'])
    expect([fillOf(sacm, 'MEX'), fillOf(sacm, 'COL')]).toEqual(['var(--colour-land)', 'var(--colour-family-labour)'])
  })

  it('counts observers where they count, and says where no list is', async () => {
    await open('/compare?m=rcm~manila&maps=each&roles=all')
    expect(fillOf(mapOf('RCM: 4 members and observers'), 'COL')).toBe('var(--colour-family-governance)')
    expect(mapOf('Manila Process: no member list found')).toBeInTheDocument()
  })

  it('shows the same part of the world as the others, and patterns of its own', async () => {
    await open('/compare?m=rcm~sacm&maps=each')
    const frames = screen.getAllByRole('img').map((map) => map.getAttribute('viewBox'))
    expect(frames).toHaveLength(2)
    expect(frames[0]).toBe(frames[1])
    const ids = [...document.querySelectorAll('pattern')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lights a country that is pointed at elsewhere on every map, and says how it takes part', async () => {
    const { user } = await open('/compare?m=rcm~sacm&maps=each')
    const lit = () => document.querySelectorAll('figure svg[aria-hidden] path[stroke="var(--colour-accent)"]').length
    expect(lit()).toBe(0)
    await user.hover(screen.getByRole('link', { name: 'Mexico' }))
    expect(lit()).toBe(2)
    expect(screen.getByText('· RCM: Member', { exact: false })).toBeInTheDocument()
  })

  it('opens the country that a pointer presses', async () => {
    const { href } = await open('/compare?m=rcm~sacm&maps=each')
    const mexico = mapOf('RCM: 3 members').querySelector('path[data-id=MEX]')
    expect(mexico).not.toBeNull()
    if (mexico) fireEvent.click(mexico)
    expect(href()).toMatch(/^\/countries\/MEX/)
  })

  it('leads from its name to the mechanism', async () => {
    await open('/compare?m=rcm~sacm&maps=each')
    const [first] = screen.getAllByRole('figure')
    expect(first && within(first).getByRole('link')).toHaveAttribute('href', '/mechanisms/rcm?m=rcm~sacm')
  })
})
