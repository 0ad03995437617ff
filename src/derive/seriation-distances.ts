/** How far things are from each other, 0 to 1, row after row: the same either way round, 0 on the diagonal. */
export interface Distances {
  readonly size: number
  readonly values: Float64Array
}

/** Distances of so many things, each asked for once. */
export function distancesOf(size: number, distance: (a: number, b: number) => number): Distances {
  const values = new Float64Array(size * size)
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const value = distance(a, b)
      values[a * size + b] = value
      values[b * size + a] = value
    }
  }
  return { size, values }
}
