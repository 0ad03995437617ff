import { describe, expect, it } from 'vitest'
import { rounded, wholePercent } from '../../../src/algorithms/rounded.ts'

describe('a rounded number', () => {
  it('has so many decimals at most', () => {
    expect([rounded(1.2345, 2), rounded(2, 2), rounded(0.04, 1)]).toEqual([1.23, 2, 0])
  })

  it('is in per cent the same that a sentence writes of the same share', () => {
    const percent = new Intl.NumberFormat('en', { style: 'percent' })
    const wholes = Array.from({ length: 200 }, (_, at) => at + 1)
    const shares = wholes.flatMap((whole) => Array.from({ length: whole + 1 }, (_, part) => part / whole))
    expect(shares.filter((share) => `${wholePercent(share)}%` !== percent.format(share))).toEqual([])
  })
})
