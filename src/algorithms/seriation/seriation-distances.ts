import { jaccardIndex } from '../set-overlap.ts'
import { sharedCount, type BitSets } from '../bit-sets.ts'

/** What the likeness of things is worked out from; small, as it is sent to a worker. */
export type LikenessSource =
  /** By what their sets share. */
  | { readonly kind: 'sets'; readonly sets: BitSets }
  /** By how they share out one vote each: the parts of the first thing, then those of the second, and so on. */
  | { readonly kind: 'votes'; readonly size: number; readonly votes: Float64Array }

/** How far things are from each other, 0 to 1, row after row: the same either way round, 0 on the diagonal. */
export interface Distances {
  readonly size: number
  readonly values: Float64Array
}

/** 1 less the index of Jaccard, of votes the weighted one (Ruzicka 1958). Two that hold nothing are as far as can be. */
export function distancesIn(source: LikenessSource): Distances {
  return source.kind === 'sets' ? distancesOfSets(source.sets) : distancesOfVotes(source)
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

function distancesOfSets(sets: BitSets): Distances {
  const sizes = Array.from({ length: sets.count }, (_, at) => sharedCount(sets, at, at))
  return distancesOf(sets.count, (a, b) => {
    const both = sharedCount(sets, a, b)
    return 1 - (jaccardIndex(sizes[a] ?? 0, sizes[b] ?? 0, both) ?? 0)
  })
}

function distancesOfVotes({ size, votes }: Extract<LikenessSource, { kind: 'votes' }>): Distances {
  const parts = votes.length / Math.max(size, 1)
  return distancesOf(size, (a, b) => {
    let common = 0
    for (let part = 0; part < parts; part += 1) {
      common += Math.min(votes[a * parts + part] ?? 0, votes[b * parts + part] ?? 0)
    }
    return 1 - (jaccardIndex(1, 1, common) ?? 0)
  })
}
