import { describe, expect, it } from 'vitest'
import { hasInk } from '../../../../../src/features/export/files/has-ink.ts'
import { letterRuns } from '../../../../../src/features/export/files/letter-runs.ts'

const piecesOf = (text: string) => letterRuns(text).map(({ start, end }) => text.slice(start, end))

describe('the letters that must leave ink', () => {
  it('are those of one font at a time, since fonts come in one after the other', () => {
    expect(piecesOf('ISCM Миграция')).toEqual(['ISCM', 'Миграция'])
    expect(piecesOf('danışma')).toEqual(['dan', 'ış', 'ma'])
    expect(piecesOf('RCM الهجرة')).toEqual(['RCM', 'الهجرة'])
  })

  it('are no spaces, no dots and nothing that is never seen', () => {
    expect(piecesOf(' 11, …\u200B\u3164 ')).toEqual(['11'])
    expect(piecesOf('')).toEqual([])
  })

  it('are counted as strings count, beyond the first plane too', () => {
    expect(letterRuns('𝒜 b')).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ])
  })
})

describe('ink in a place', () => {
  const picture = (inked: readonly (readonly [number, number])[]) => {
    const data = new Uint8ClampedArray(4 * 100 * 100)
    for (const [x, y] of inked) data[4 * (100 * y + x) + 3] = 255
    return { width: 100, data }
  }
  const box = { left: 10, right: 20, top: 30, bottom: 40 }
  const upright = { box, onPicture: { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 } }
  const turned = { box, onPicture: { a: 0, b: -1, c: 1, d: 0, e: 0, f: 90 } }

  it('is found within the box, and not around it', () => {
    expect(hasInk(upright, picture([[15, 35]]))).toBe(true)
    expect(
      hasInk(
        upright,
        picture([
          [9, 35],
          [15, 29],
          [21, 35],
          [15, 41],
        ]),
      ),
    ).toBe(false)
  })

  it('is looked for where a turned text lies', () => {
    expect(hasInk(turned, picture([[35, 75]]))).toBe(true)
    expect(hasInk(turned, picture([[15, 35]]))).toBe(false)
  })
})
