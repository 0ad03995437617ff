import { describe, expect, it } from 'vitest'
import { pick } from '../../../../src/map/layers/hit-test.ts'

const malta = { id: 'MLT', x: 100, y: 100, size: 1 }
const monaco = { id: 'MCO', x: 112, y: 100, size: 1 }
const italy = { area: { id: 'ITA', kind: 'country' as const }, place: { id: 'ITA', x: 100, y: 90, size: 200 } }

describe('what a pointer meets', () => {
  it('is the nearest small country within 20 pixels, on water', () => {
    expect(pick({ x: 104, y: 100 }, [malta, monaco], null)).toEqual({ kind: 'country', iso3: 'MLT' })
    expect(pick({ x: 108, y: 100 }, [malta, monaco], null)).toEqual({ kind: 'country', iso3: 'MCO' })
    expect(pick({ x: 100, y: 120 }, [malta], null)).toEqual({ kind: 'country', iso3: 'MLT' })
  })

  it('is nothing on water farther away', () => {
    expect(pick({ x: 100, y: 121 }, [malta], null)).toBeNull()
  })

  it('is the small country and not the large one beneath the pointer', () => {
    expect(pick({ x: 100, y: 91 }, [malta], italy)).toEqual({ kind: 'country', iso3: 'MLT' })
  })

  it('is the country beneath the pointer where no small one is near', () => {
    expect(pick({ x: 300, y: 300 }, [malta], italy)).toEqual({ kind: 'country', iso3: 'ITA' })
  })

  it('is the country beneath the pointer where that is tiny itself and its middle is nearer', () => {
    const belgium = { area: { id: 'BEL', kind: 'country' as const }, place: { id: 'BEL', x: 90, y: 100, size: 12 } }

    expect(pick({ x: 93, y: 100 }, [malta], belgium)).toEqual({ kind: 'country', iso3: 'BEL' })
    expect(pick({ x: 97, y: 100 }, [malta], belgium)).toEqual({ kind: 'country', iso3: 'MLT' })
  })

  it('is a disputed area as such, no country', () => {
    const kashmir = { area: { id: 'XJK', kind: 'disputed' as const }, place: null }

    expect(pick({ x: 500, y: 500 }, [], kashmir)).toEqual({ kind: 'disputed', id: 'XJK' })
  })
})
