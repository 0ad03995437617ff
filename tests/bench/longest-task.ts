import type { Browser, Page } from 'playwright-core'
import * as z from 'zod'

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds. */
      ts: z.number(),
      dur: z.number().optional(),
      args: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
})
type TraceEvent = z.infer<typeof traceSchema>['traceEvents'][number]

const categories = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing', '__metadata']

/**
 * Milliseconds of the longest task on the page's main thread after the mark `matrix-asked` was last set, or from the start of a page that
 * has none. From Chromium's own trace: PerformanceObserver tells of tasks over 50 ms only.
 */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories })
  await work()
  const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()))
  const mark = traceEvents.findLast(({ name }) => name === 'matrix-asked')
  if (!mark) throw new Error('The trace has no mark: nothing was measured.')
  const tasks = traceEvents.filter((event) => isTask(event) && event.pid === mark.pid && event.tid === mark.tid)
  const after = tasks.filter(({ ts, dur = 0 }) => ts + dur > mark.ts)
  return Math.max(0, ...after.map(({ dur = 0 }) => dur / 1000))
}

function isTask({ name, ph }: TraceEvent): boolean {
  return name === 'RunTask' && ph === 'X'
}
