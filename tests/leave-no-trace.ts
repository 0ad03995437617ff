import { afterAll, vi } from 'vitest'

/** Test files share their modules and globals, for loading them anew costs more than most tests: each file puts back what it replaced. */
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
