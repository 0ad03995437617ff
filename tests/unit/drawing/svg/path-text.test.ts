import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotsPath, linesPath, polygonsPath, snapped } from '../../../../src/drawing/svg/path-text.ts'

const grid = { steps: 100 }

/** Reads the commands that path-text.ts writes back into points. */
function read(path: string): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', text = ''] of path.matchAll(/([Mlhv])([^Mlhvz]*)/g)) {
    const numbers = [...text.matchAll(/-?\d+/g)].map(Number)
    const pairs = command === 'h' ? numbers.map((n) => [n, 0]) : numbers.map((n) => [0, n])
    const steps =
      command === 'h' || command === 'v' ? pairs : numbers.flatMap((n, i) => (i % 2 ? [[numbers[i - 1], n]] : []))
    for (const [dx = 0, dy = 0] of steps) {
      ;[x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy]
      points.push([x, y])
    }
  }
  return points
}

describe('path data', () => {
  it('closes rings and drops what the grid cannot show', () => {
    const ring = [
      [0.1, 0.1],
      [0.102, 0.101],
      [0.2, 0.1],
      [0.2, 0.2],
      [0.1, 0.1],
    ] as const
    const speck = [
      [0.5, 0.5],
      [0.501, 0.5],
      [0.501, 0.501],
      [0.5, 0.5],
    ] as const

    expect(polygonsPath([[ring], [speck]], grid)).toBe('M10 10h10v10z')
  })

  it('says the same points that it was given, on the grid, in any shape', () => {
    const coordinate = fc.double({ min: 0, max: 1, noNaN: true })
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(line, (points) => {
        const expected = snapped(points, grid)
        expect(read(linesPath([points], grid))).toEqual(expected.length > 1 ? expected : [])
      }),
    )
  })

  it('drops points in the middle of a straight run, and keeps the tip of one that turns back', () => {
    const run = [
      [0, 0],
      [0.1, 0],
      [0.3, 0],
      [0.2, 0],
    ] as const

    expect(snapped(run, grid)).toEqual([
      [0, 0],
      [30, 0],
      [20, 0],
    ])
  })

  it('draws dots as strokes of no length', () => {
    expect(
      dotsPath(
        [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
        grid,
      ),
    ).toBe('M10 20h0M30 40h0')
  })
})
