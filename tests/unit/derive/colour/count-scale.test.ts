import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colourOfCount, countBins } from '../../../../src/derive/colour/count-scale.ts'

const shown = (max: number) =>
  countBins(max)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
    .join(' ')

describe('the scale of counts', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [3, '1 2 3'],
    [6, '1 2 3 4 5 6'],
    [7, '1 2 3 4 5 6-7'],
    [13, '1 2-3 4-5 6-7 8-10 11-13'],
    [20, '1 2-4 5-7 8-11 12-15 16-20'],
  ])('has for counts up to %d the bins %s', (max, bins) => {
    expect(shown(max)).toBe(bins)
  })

  it('covers every whole number from 1 to the greatest once, in six bins at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (max) => {
        const bins = countBins(max)
        expect(bins.length).toBeLessThanOrEqual(6)
        expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([1, max])
        for (const [index, { from, to }] of bins.entries()) {
          expect(to).toBeGreaterThanOrEqual(from)
          expect(from).toBe((bins[index - 1]?.to ?? 0) + 1)
        }
      }),
    )
  })

  it('gives each bin a colour of its own, darker the more, and each count the colour of its bin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (max) => {
        const bins = countBins(max)
        const colours = bins.map(({ colour }) => colour)
        expect(colours).toEqual([...new Set(colours)].toSorted())
        for (const { from, to, colour } of bins)
          expect([colourOfCount(bins, from), colourOfCount(bins, to)]).toEqual([colour, colour])
      }),
    )
  })

  it('reaches from the lightest to the darkest step as soon as there are two bins', () => {
    expect(countBins(2).map(({ colour }) => colour)).toEqual(['step-1', 'step-6'])
    expect(countBins(1).map(({ colour }) => colour)).toEqual(['step-4'])
  })
})
