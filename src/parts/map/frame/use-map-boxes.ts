import { useEffect, useState, type RefObject } from 'react'
import type { FrameBox } from '../../../map/camera/clear-fit.ts'

/** What lies over a map inside its frame (`data-over-map` says what), in pixels of the frame. */
export interface MapBoxes {
  readonly frame: { readonly width: number; readonly height: number }
  readonly legend: FrameBox | null
  readonly others: readonly FrameBox[]
}

/** Measures what lies over a map, again whenever any of it changes size and whenever `occasion` changes, since it may have moved then. */
export function useMapBoxes(pane: RefObject<HTMLElement | null>, occasion: string): MapBoxes | null {
  const [boxes, setBoxes] = useState<MapBoxes | null>(null)
  useEffect(() => {
    const frame = pane.current
    if (!frame) return undefined
    const over = [...frame.querySelectorAll<HTMLElement>('[data-over-map]')]
    const measure = () => {
      const next = boxesIn(frame, over)
      setBoxes((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    const sizes = new ResizeObserver(measure)
    for (const watched of [frame, ...over]) sizes.observe(watched)
    return () => sizes.disconnect()
    // Another occasion may move them, which no value that is read here tells.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [pane, occasion])
  return boxes
}

function boxesIn(frame: HTMLElement, over: readonly HTMLElement[]): MapBoxes {
  const { left: x, top: y, width, height } = frame.getBoundingClientRect()
  const found = over.flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    if (right <= left) return []
    return [
      { what: element.dataset['overMap'], box: { left: left - x, top: top - y, right: right - x, bottom: bottom - y } },
    ]
  })
  return {
    frame: { width, height },
    legend: found.find(({ what }) => what === 'legend')?.box ?? null,
    others: found.filter(({ what }) => what !== 'legend').map(({ box }) => box),
  }
}
