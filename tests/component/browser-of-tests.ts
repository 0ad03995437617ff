import { configure } from '@testing-library/react'
import { vi } from 'vitest'

/** Looking for roles is slow in jsdom, slower on a busy machine. */
vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 5_000 })

/** What jsdom has not: sizes that change, scrolling, fonts. Nothing has a size there, so nothing is ever told. */
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentResizeObserver
Element.prototype.scrollIntoView = () => {}
window.scrollTo = () => {}
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } })
