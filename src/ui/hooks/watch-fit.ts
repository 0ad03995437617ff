/**
 * Calls `fit` now, and again whenever the box changes its size, what it holds changes its words, or fonts arrive. Returns how to stop it.
 */
export function watchFit(box: HTMLElement, fit: () => void): () => void {
  fit()
  const sizes = new ResizeObserver(fit)
  sizes.observe(box)
  const words = new MutationObserver(fit)
  words.observe(box, { childList: true, characterData: true, subtree: true })
  void document.fonts.ready.then(fit)
  return () => {
    sizes.disconnect()
    words.disconnect()
  }
}
