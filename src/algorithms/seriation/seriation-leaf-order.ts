import type { Distances } from './seriation-distances.ts'
import type { ClusterTree } from './seriation-tree.ts'

/**
 * What is known of orders of a branch by their two ends, `a * size + b` for an order from a to b. Every pair is parted by one branch only,
 * so that one table holds all of them.
 */
interface EndsTable {
  readonly size: number
  /** The least sum of distances between neighbours in an order from a to b. */
  readonly costs: Float64Array
  /** The last of a's side before the joint, in that order. */
  readonly inner: Int32Array
}

/**
 * The positions with the branches of the tree turned so that the distances between neighbours sum to the least that the tree allows: Bar-Joseph,
 * Gifford and Jaakkola, Fast optimal leaf ordering for hierarchical clustering, Bioinformatics 17 (2001). Grows with the third power.
 */
export function optimalLeafOrder(tree: ClusterTree, distances: Distances): readonly number[] {
  const { size } = distances
  const table = { size, costs: new Float64Array(size * size), inner: new Int32Array(size * size) }
  fill(tree, distances, table)
  if (tree.kind === 'leaf') return tree.positions
  let least = Infinity
  let ends: readonly [number, number] = [0, 0]
  for (const a of tree.first.positions) {
    for (const b of tree.second.positions) {
      const cost = table.costs[a * size + b] ?? Infinity
      if (cost >= least) continue
      least = cost
      ends = [a, b]
    }
  }
  return orderBetween(tree, ends, table)
}

function fill(tree: ClusterTree, distances: Distances, table: EndsTable): void {
  if (tree.kind === 'leaf') return
  fill(tree.first, distances, table)
  fill(tree.second, distances, table)
  for (const [starts, joints] of sidesOf(tree.first)) {
    for (const start of starts) joinTo(tree.second, start, joints, distances, table)
  }
}

/** All orders that begin at `start`, end its own side at one of `joints` and go on through the other branch. */
function joinTo(
  other: ClusterTree,
  start: number,
  joints: readonly number[],
  distances: Distances,
  table: EndsTable,
): void {
  const entered = new Map(
    other.positions.map((entry) => [entry, bestJoint({ start, entry, joints }, distances, table)]),
  )
  for (const [ends, entries] of sidesOf(other)) {
    for (const end of ends) keepBest(start, end, bestEntry(end, entries, entered, table), table)
  }
}

interface Joint {
  /** Sum of the distances up to where the other branch is entered. */
  readonly cost: number
  readonly joint: number
}

/** Where to leave the side of `start` so that the way to `entry` is the shortest. */
function bestJoint(
  { start, entry, joints }: { readonly start: number; readonly entry: number; readonly joints: readonly number[] },
  { size, values }: Distances,
  { costs }: EndsTable,
): Joint {
  let best: Joint = { cost: Infinity, joint: start }
  for (const joint of joints) {
    const cost = (costs[start * size + joint] ?? 0) + (values[joint * size + entry] ?? 0)
    if (cost < best.cost) best = { cost, joint }
  }
  return best
}

/** Where to enter the other branch so that the whole way to `end` is the shortest. */
function bestEntry(
  end: number,
  entries: readonly number[],
  entered: ReadonlyMap<number, Joint>,
  { size, costs }: EndsTable,
): Joint & { readonly entry: number } {
  let best = { cost: Infinity, joint: end, entry: end }
  for (const entry of entries) {
    const { cost = Infinity, joint = end } = entered.get(entry) ?? {}
    const whole = cost + (costs[entry * size + end] ?? 0)
    if (whole < best.cost) best = { cost: whole, joint, entry }
  }
  return best
}

function keepBest(
  start: number,
  end: number,
  { cost, joint, entry }: Joint & { readonly entry: number },
  { size, costs, inner }: EndsTable,
): void {
  costs[start * size + end] = cost
  costs[end * size + start] = cost
  inner[start * size + end] = joint
  inner[end * size + start] = entry
}

/** Where an order of a branch may begin and where it ends then: it begins in one half and ends in the other. */
function sidesOf(tree: ClusterTree): readonly (readonly [readonly number[], readonly number[]])[] {
  if (tree.kind === 'leaf') return [[tree.positions, tree.positions]]
  const { first, second } = tree
  return [
    [first.positions, second.positions],
    [second.positions, first.positions],
  ]
}

function orderBetween(tree: ClusterTree, [a, b]: readonly [number, number], table: EndsTable): readonly number[] {
  if (tree.kind === 'leaf') return tree.positions
  const [near, far] = tree.first.positions.includes(a) ? [tree.first, tree.second] : [tree.second, tree.first]
  const joint = table.inner[a * table.size + b] ?? a
  const entry = table.inner[b * table.size + a] ?? b
  return [...orderBetween(near, [a, joint], table), ...orderBetween(far, [entry, b], table)]
}
