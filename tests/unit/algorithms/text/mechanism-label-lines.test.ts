import { describe, expect, it } from 'vitest'
import { labelLines } from '../../../../src/algorithms/text/mechanism-label-lines.ts'

describe('lines of a label', () => {
  it('keeps a short name on one line', () => {
    expect(labelLines('Troika', 150, 12)).toBe(1)
  })

  it('wraps between words, never fewer lines than the letters need', () => {
    expect(labelLines('Working Group on Border Management', 150, 12)).toBe(2)
    expect(labelLines('Working Group on Border Management', 75, 12)).toBeGreaterThanOrEqual(4)
  })

  it('breaks a word that is wider than the line', () => {
    expect(labelLines('Migrationsaußenministerkonferenz', 80, 12)).toBe(3)
  })
})
