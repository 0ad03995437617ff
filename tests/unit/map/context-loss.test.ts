import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchContext } from '../../../src/map/context-loss.ts'
import { hasWebGL } from '../../../src/map/webgl.ts'
import { mapOfTests } from './map-of-tests.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a graphics context that goes away', () => {
  it('has three seconds to come back before the map is given up', () => {
    const fake = mapOfTests()
    const events = { onLost: vi.fn(), onRestored: vi.fn(), onGone: vi.fn() }
    watchContext(fake.map, events)
    fake.fire('webglcontextlost')
    vi.advanceTimersByTime(2900)
    expect(events.onLost).toHaveBeenCalledTimes(1)
    expect(events.onGone).not.toHaveBeenCalled()

    vi.advanceTimersByTime(200)
    expect(events.onGone).toHaveBeenCalledTimes(1)
  })

  it('is forgiven when it comes back in time', () => {
    const fake = mapOfTests()
    const events = { onLost: vi.fn(), onRestored: vi.fn(), onGone: vi.fn() }
    watchContext(fake.map, events)
    fake.fire('webglcontextlost')
    fake.fire('webglcontextrestored')
    vi.advanceTimersByTime(10_000)

    expect(events.onRestored).toHaveBeenCalledTimes(1)
    expect(events.onGone).not.toHaveBeenCalled()
  })

  it('is not waited for when the map is gone', () => {
    const fake = mapOfTests()
    const events = { onLost: vi.fn(), onRestored: vi.fn(), onGone: vi.fn() }
    const stop = watchContext(fake.map, events)
    fake.fire('webglcontextlost')
    stop()
    vi.advanceTimersByTime(10_000)

    expect(events.onGone).not.toHaveBeenCalled()
  })
})

describe('WebGL', () => {
  it('counts as missing where it is switched off or the browser has none', () => {
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) })

    expect(hasWebGL(true)).toBe(false)
    expect(hasWebGL()).toBe(false)
  })

  it('counts as missing where asking for it throws', () => {
    vi.stubGlobal('document', {
      createElement: () => {
        throw new Error('no canvas')
      },
    })

    expect(hasWebGL()).toBe(false)
  })
})
