import type { Distances } from './seriation-distances.ts'

/** Things joined by their likeness, the closest first. */
export type ClusterTree =
  | { readonly kind: 'leaf'; readonly positions: readonly [number] }
  | {
      readonly kind: 'branch'
      readonly first: ClusterTree
      readonly second: ClusterTree
      /** All that hang on it. */
      readonly positions: readonly number[]
    }

/**
 * Joins the two closest clusters until one is left. How far clusters are from each other is the mean of the distances between their things
 * (average linkage, UPGMA: Sokal and Michener 1958), which neither chains them up nor is led by the odd one out. Of pairs that are as close
 * the one of the lowest positions is joined. Null for nothing.
 */
export function clusterTree({ size, values }: Distances): ClusterTree | null {
  const distances = Float64Array.from(values)
  const clusters = Array.from({ length: size }, (_, position): ClusterTree => ({ kind: 'leaf', positions: [position] }))
  const open = clusters.map((_, at) => at)
  while (open.length > 1) {
    const [a, b] = closestPair(open, distances, size)
    const first = clusters[a]
    const second = clusters[b]
    if (!first || !second) return null
    bringTogether(
      distances,
      size,
      { at: a, weight: first.positions.length },
      { at: b, weight: second.positions.length },
    )
    clusters[a] = { kind: 'branch', first, second, positions: [...first.positions, ...second.positions] }
    open.splice(open.indexOf(b), 1)
  }
  return clusters[open[0] ?? 0] ?? null
}

function closestPair(open: readonly number[], distances: Float64Array, size: number): readonly [number, number] {
  let closest: readonly [number, number] = [0, 0]
  let least = Infinity
  for (const [at, a] of open.entries()) {
    for (let other = at + 1; other < open.length; other += 1) {
      const b = open[other] ?? 0
      const distance = distances[a * size + b] ?? Infinity
      if (distance >= least) continue
      least = distance
      closest = [a, b]
    }
  }
  return closest
}

interface Part {
  readonly at: number
  readonly weight: number
}

/** Writes the distances of the cluster that two become at the place of the first. */
function bringTogether(distances: Float64Array, size: number, a: Part, b: Part): void {
  const weight = a.weight + b.weight
  for (let other = 0; other < size; other += 1) {
    const toA = distances[a.at * size + other] ?? 0
    const toB = distances[b.at * size + other] ?? 0
    const mean = (toA * a.weight + toB * b.weight) / weight
    distances[a.at * size + other] = mean
    distances[other * size + a.at] = mean
  }
}
