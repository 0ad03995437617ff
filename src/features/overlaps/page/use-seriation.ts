import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LikenessSource } from '../../../algorithms/seriation/seriation-distances.ts'
import { seriateInWorker } from './seriate-in-worker.ts'

export interface Seriation {
  /** Null as long as the order is not known, or where the worker failed: the order is by name then. */
  readonly positions: readonly number[] | null
  readonly state: 'off' | 'running' | 'ready' | 'failed'
}

interface Request {
  /** Whether the order is asked for: the worker runs for nothing else. */
  readonly wanted: boolean
  /** Names the things and what they are alike in; the same key always means the same source. */
  readonly key: readonly string[]
  readonly source: () => LikenessSource
}

/** The order that seats alike things side by side, from a worker, once a set of them. */
export function useSeriation({ wanted, key, source }: Request): Seriation {
  const { data, status } = useQuery({
    queryKey: ['seriation', ...key],
    queryFn: ({ signal }) => seriateInWorker(source(), signal),
    enabled: wanted,
    staleTime: Infinity,
    retry: false,
  })
  return useMemo(() => {
    const state = status === 'success' ? 'ready' : status === 'error' ? 'failed' : 'running'
    return { positions: data ?? null, state: wanted ? state : 'off' }
  }, [data, status, wanted])
}
