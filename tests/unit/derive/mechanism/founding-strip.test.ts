import { describe, expect, it } from 'vitest'
import { foundingStrip } from '../../../../src/derive/mechanism/founding-strip.ts'
import { atlasOf, mechanismInput } from '../../atlas-of-tests.ts'

const { mechanisms } = atlasOf([
  mechanismInput('later', { established: 2018 }),
  mechanismInput('first', { established: 1985 }),
  mechanismInput('second', { established: 1996 }),
  mechanismInput('third', { established: 1996 }),
  mechanismInput('undated'),
])
const listed = mechanisms.filter(({ id }) => id === 'third' || id === 'first' || id === 'undated')

describe('the founding strip', () => {
  it('has a dot a mechanism over its year, those that are listed first', () => {
    expect(foundingStrip(listed, mechanisms, 2026).years).toEqual([
      { year: 1985, dots: [{ id: 'first', listed: true }] },
      {
        year: 1996,
        dots: [
          { id: 'third', listed: true },
          { id: 'second', listed: false },
        ],
      },
      { year: 2018, dots: [{ id: 'later', listed: false }] },
    ])
  })

  it('reaches from the first founding to now, or to a founding that is still ahead', () => {
    expect(foundingStrip(listed, mechanisms, 2026).domain).toEqual([1985, 2026])
    expect(foundingStrip(listed, mechanisms, 2010).domain).toEqual([1985, 2018])
  })

  it('names those without a founding year apart, whether they are listed or not', () => {
    expect(foundingStrip(listed, mechanisms, 2026).undated).toEqual([{ id: 'undated', listed: true }])
    expect(foundingStrip([], mechanisms, 2026).undated).toEqual([{ id: 'undated', listed: false }])
  })

  it('is empty where no founding is known', () => {
    const undated = mechanisms.filter(({ established }) => established === null)
    expect(foundingStrip(undated, undated, 2026)).toEqual({
      years: [],
      domain: [2026, 2026],
      undated: [{ id: 'undated', listed: true }],
    })
  })
})
