import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** How many of a long list are made at first, and how many more whenever their end is reached: all that the Atlas holds today, so that a browser's own search finds them. */
const step = 60

/**
 * Of `count` rows those to make now: the first ones, `least` of them at any rate, and more as a reader comes to their end. A long list costs
 * no more than what is read of it. `end` goes on an element that stands where the rows that are not made would stand.
 */
export function useReachedCount(count: number, least: number) {
  const [reached, setReached] = useState(step)
  const made = Math.min(count, Math.max(reached, least))
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!end.current || made >= count) return undefined
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setReached(made + step)
    })
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [made, count])
  /** Makes all of them before it returns, so that the last one can be gone to. */
  const reachAll = () => flushSync(() => setReached(count))
  return { made, end, reachAll }
}
