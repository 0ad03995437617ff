import * as z from 'zod/mini'
import type { LikenessSource } from '../../../algorithms/seriation/seriation-distances.ts'

const positionsSchema = z.array(z.int())

/**
 * Seriates without holding the page up. The worker ends with its answer, or when `signal` says that nobody waits for it any more. Throws where
 * there are no workers here, or this one fails.
 */
export function seriateInWorker(source: LikenessSource, signal: AbortSignal): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./seriation-worker.ts', import.meta.url), { type: 'module' })
    const end = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    const fail = (problem: string) => end(() => reject(new Error(problem)))
    worker.addEventListener('message', ({ data }) => end(() => resolve(positionsSchema.parse(data))))
    worker.addEventListener('error', ({ message }) => fail(message))
    worker.addEventListener('messageerror', () => fail('the answer of the worker could not be read'))
    signal.addEventListener('abort', () => end(() => reject(signal.reason)))
    worker.postMessage(source, [])
  })
}
