import { useLayoutEffect, useRef, useState } from 'react'
import { watchFit } from './watch-fit.ts'

/**
 * The first of so many steps (0 is the largest) at which what a box holds is not higher than the box; the last one where none is, and then
 * `cut` is true. The box tells its step to its style as `data-fit`. Measured whenever what it holds or its own size changes, and once fonts
 * are there. The box must take its height from around it, not from what it holds.
 */
export function useFitStep<Box extends HTMLElement>(steps: number) {
  const ref = useRef<Box>(null)
  const [cut, setCut] = useState(false)
  useLayoutEffect(() => {
    const box = ref.current
    return box ? watchFit(box, () => setCut(!fitted(box, steps))) : undefined
  }, [steps])
  return { ref, cut }
}

/** Sets the step of the box; false where not even the last one holds everything. */
function fitted(box: HTMLElement, steps: number): boolean {
  for (let step = 0; step < steps; step += 1) {
    box.dataset['fit'] = String(step)
    if (box.scrollHeight <= box.clientHeight + 1) return true
  }
  return false
}
