import { optimal_leaf_order as optimalLeafOrder } from 'reorder.js'

/** How far things are from each other, 0 to 1, row after row: the same either way round, 0 on the diagonal. */
export interface Distances {
  readonly size: number
  readonly values: Float64Array
}

/** Of clusters: the mean of the distances between their things (UPGMA), which neither chains them up nor is led by the odd one out. */
const linkage = 'average'

/**
 * The positions in an order that seats alike things side by side: hierarchical clustering with average linkage, its branches turned so
 * that the distances between neighbours sum to the least that the tree allows (Bar-Joseph, Gifford, Jaakkola 2001), by reorder.js.
 * An order and its reverse are as good; the one that begins with the lower position is given. Grows with the fourth power: for a worker.
 */
export function seriate({ size, values }: Distances): readonly number[] {
  if (size < 3) return Array.from({ length: size }, (_, position) => position)
  const rows = Array.from({ length: size }, (_, row) => [...values.subarray(row * size, (row + 1) * size)])
  const order = optimalLeafOrder().linkage(linkage).distance_matrix(rows).reorder(rows)
  const [first = 0] = order
  return first < (order.at(-1) ?? 0) ? order : order.toReversed()
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
