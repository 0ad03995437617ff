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
