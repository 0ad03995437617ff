import { startTransition, useEffect, useState } from 'react'

/** How many of so many things to draw at first, and how many more with each frame. */
const step = 8

/** Of `count` things those to draw now: a few at first, more with every frame, until all are there. Later ones are drawn at once. */
export function useGrowingCount(count: number): number {
  const [grown, setGrown] = useState(step)
  useEffect(() => {
    if (grown >= count) return undefined
    const frame = requestAnimationFrame(() => startTransition(() => setGrown(grown + step)))
    return () => cancelAnimationFrame(frame)
  }, [grown, count])
  return Math.min(grown, count)
}
