import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useLeadingValue } from '../../../src/ui/hooks/use-leading-value.ts'

function lead() {
  const send = vi.fn<(value: string) => void>()
  const hook = renderHook(({ home }) => useLeadingValue(home, send, (text) => text.trim()), {
    initialProps: { home: '' },
  })
  return {
    send,
    value: () => hook.result.current[0],
    type: (text: string) => act(() => hook.result.current[1](text)),
    arrive: (home: string) => hook.rerender({ home }),
  }
}

describe('a value that runs ahead of its home', () => {
  it('is shown at once and sent', () => {
    const { send, value, type } = lead()
    type('a')
    expect(value()).toBe('a')
    expect(send).toHaveBeenLastCalledWith('a')
  })

  it('is not undone by a late echo of what came before it', () => {
    const { value, type, arrive } = lead()
    type('a')
    type('ab')
    arrive('a')
    expect(value()).toBe('ab')
    arrive('ab')
    expect(value()).toBe('ab')
  })

  it('keeps what its home does not hold, and does not send that', () => {
    const { send, value, type, arrive } = lead()
    type('a')
    arrive('a')
    type('a ')
    expect(value()).toBe('a ')
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('gives way to a change from elsewhere, be it to a value that was sent before', () => {
    const { value, type, arrive } = lead()
    type('a')
    arrive('a')
    type('ab')
    arrive('ab')
    arrive('a')
    expect(value()).toBe('a')
    arrive('')
    expect(value()).toBe('')
  })
})
