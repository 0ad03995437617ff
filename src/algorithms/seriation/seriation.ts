import type { Distances } from './seriation-distances.ts'
import { optimalLeafOrder } from './seriation-leaf-order.ts'
import { clusterTree } from './seriation-tree.ts'

/**
 * The positions in an order that seats alike things side by side: hierarchical clustering with average linkage, in optimal leaf order. The same
 * distances always give the same order; an order and its reverse are as good, and the one that begins with the lower position is given.
 * Hundreds of things take most of a second: work for a worker.
 */
export function seriate(distances: Distances): readonly number[] {
  const tree = clusterTree(distances)
  if (tree === null) return []
  const order = optimalLeafOrder(tree, distances)
  return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.toReversed()
}
