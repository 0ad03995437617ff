import { useEffect, useState, type RefObject } from 'react'

/** Pixels at the upper and lower edge that switch, buttons and disclaimer stand in; index.html keeps the first paint clear of the same. */
export const controls = 56
/** Widest map, in pixels, on which legend and buttons stand side by side over the foot; MapPane.module.css has the same. */
const narrow = 560
/** Height of the whole world against its width, about. */
const worldHeight = 0.5

/**
 * Pixels that a map leaves free at its lower edge for what stands there. A narrow and upright one has room to spare, so that the world
 * stands clear of its legend: `foot` is the element that holds it. Nothing is spared where a sheet covers the lower part.
 */
export function useFootRoom(
  pane: RefObject<HTMLElement | null>,
  foot: RefObject<HTMLElement | null>,
  covered: number,
): number {
  const [room, setRoom] = useState(controls)
  useEffect(() => {
    if (!pane.current || !foot.current) return undefined
    const [frame, held] = [pane.current, foot.current]
    const sizes = new ResizeObserver(() => setRoom(roomIn(frame, held)))
    sizes.observe(frame)
    sizes.observe(held)
    return () => sizes.disconnect()
  }, [pane, foot])
  return covered > 0 ? controls : room
}

function roomIn(frame: HTMLElement, foot: HTMLElement): number {
  const { clientWidth: width, clientHeight: height } = frame
  if (width > narrow) return controls
  const spare = height - controls - width * worldHeight
  return Math.round(Math.max(controls, Math.min(spare, foot.offsetHeight)))
}
