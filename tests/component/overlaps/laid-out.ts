import { vi } from 'vitest'
import type { LikenessSource } from '../../../src/algorithms/seriation/seriation-distances.ts'

/** jsdom lays nothing out: gives every element an inner size, so that a matrix has room for its cells, and a pointer that hits exactly. */
export function layOut(width: number, height: number): void {
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false }))
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height)
}

/** A worker that answers with what `work` makes of a message, or fails where that throws; jsdom has none. */
export function stubWorker(work: (source: LikenessSource) => unknown): { readonly ended: () => number } {
  let ended = 0
  class WorkerOfTests extends EventTarget {
    postMessage(source: LikenessSource): void {
      queueMicrotask(() => {
        try {
          this.dispatchEvent(new MessageEvent('message', { data: work(source) }))
        } catch (error) {
          this.dispatchEvent(new ErrorEvent('error', { message: String(error) }))
        }
      })
    }
    terminate(): void {
      ended += 1
    }
  }
  vi.stubGlobal('Worker', WorkerOfTests)
  return { ended: () => ended }
}
