import { useEffect, useState, type RefObject } from 'react'

/** Of the element's height, at most this share counts as covered: something must remain for the map. */
const mostCovered = 0.8

/**
 * Pixels at the lower edge of an element that a sheet (`data-covers-map`) lies over, measured again whenever either changes size
 * and whenever `occasion` changes, since then another sheet may lie there.
 */
export function useCoveredBottom(target: RefObject<HTMLElement | null>, occasion: string): number {
  const [covered, setCovered] = useState(0)
  useEffect(() => {
    const element = target.current
    if (!element) return undefined
    const sheets = [...document.querySelectorAll('[data-covers-map]')]
    const sizes = new ResizeObserver(() => setCovered(coveredBottom(element, sheets)))
    for (const watched of [element, ...sheets]) sizes.observe(watched)
    return () => sizes.disconnect()
    // Another occasion brings another sheet, which no value that is read here tells.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [target, occasion])
  return covered
}

function coveredBottom(element: Element, sheets: readonly Element[]): number {
  const frame = element.getBoundingClientRect()
  const over = sheets
    .map((sheet) => sheet.getBoundingClientRect())
    .filter((sheet) => sheet.height > 0 && sheet.left < frame.right - 1 && sheet.right > frame.left + 1)
  const deepest = Math.max(0, ...over.map((sheet) => frame.bottom - sheet.top))
  return Math.round(Math.min(deepest, frame.height * mostCovered))
}
