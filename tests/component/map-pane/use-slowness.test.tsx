import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSlowness } from '../../../src/parts/map/use-slowness.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function waitForMap() {
  const onPhase = vi.fn()
  const { result } = renderHook(() => useSlowness({ phase: 'starting', onPhase }))
  return { onPhase, onProgress: result.current }
}

test('a map that does nothing counts as slow after some seconds', () => {
  const { onPhase } = waitForMap()
  vi.advanceTimersByTime(9000)

  expect(onPhase).toHaveBeenCalledExactlyOnceWith('slow')
})

test('a map whose work goes on is waited for, however long it takes', () => {
  const { onPhase, onProgress } = waitForMap()
  for (let step = 0; step < 5; step += 1) {
    vi.advanceTimersByTime(6000)
    onProgress()
  }
  expect(onPhase).not.toHaveBeenCalled()

  vi.advanceTimersByTime(9000)
  expect(onPhase).toHaveBeenCalledExactlyOnceWith('slow')
})
