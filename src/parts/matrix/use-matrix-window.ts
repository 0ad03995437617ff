import {
  defaultRangeExtractor,
  elementScroll,
  useVirtualizer,
  type Range,
  type Rect,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'

interface Axis {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  /** Pixels of each item. */
  readonly size: number
  /** Pixels that the scroller shows of items, beside the head that stays in sight. */
  readonly room: number
  readonly horizontal: boolean
  readonly rtl: boolean
  /** An item that stays however far it is scrolled out of sight, as it has the focus; -1 for none. */
  readonly kept: number
}

/** An item with the pixels that are left free before it, as items between it and the one before are not drawn. */
export interface PlacedItem {
  readonly index: number
  readonly gap: number
}

/** Items drawn beyond what is seen, at either end. */
const overscan = 1

/** Which rows or columns of a matrix are drawn, as far as it is scrolled. The list keeps its identity while it stays the same. */
export function useMatrixWindow({ scroller, count, size, room, horizontal, rtl, kept }: Axis) {
  const rangeExtractor = useCallback(
    (range: Range) => withKept(defaultRangeExtractor(range), kept, range.count),
    [kept],
  )
  const { measure, getVirtualItems, scrollToIndex } = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    horizontal,
    isRtl: rtl,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    overscan,
    rangeExtractor,
    useFlushSync: false,
    scrollToFn: scrollWhereItMoves,
    ...useKnownRoom(room),
  })
  const measured = useRef(size)
  useLayoutEffect(() => {
    if (measured.current !== size) measure()
    measured.current = size
  }, [measure, size])
  const items = getVirtualItems()
  const key = items.map(({ index, start }) => `${index}:${start}`).join()
  // oxlint-disable-next-line react/exhaustive-deps
  const placed = useMemo(() => placedItems(items), [key])
  return { items: placed, scrollToIndex }
}

/** The room is told instead of being read from the page: to read it would have the page laid out in the midst of drawing. */
function useKnownRoom(room: number) {
  const tell = useRef<((rect: Rect) => void) | null>(null)
  const rect = useMemo(() => ({ width: room, height: room }), [room])
  const observeElementRect = useCallback((_: unknown, told: (rect: Rect) => void) => {
    tell.current = told
    return () => {
      tell.current = null
    }
  }, [])
  useLayoutEffect(() => tell.current?.(rect), [rect])
  return { initialRect: rect, observeElementRect }
}

/** To scroll to where it is already would only have the page laid out. */
function scrollWhereItMoves(
  offset: number,
  options: { adjustments?: number },
  instance: Virtualizer<HTMLElement, HTMLElement>,
) {
  if (offset + (options.adjustments ?? 0) !== instance.scrollOffset) elementScroll(offset, options, instance)
}

function withKept(indexes: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || indexes.includes(kept)) return indexes
  return [...indexes, kept].toSorted((a, b) => a - b)
}

function placedItems(items: readonly VirtualItem[]): readonly PlacedItem[] {
  return items.map(({ index, start }, at) => ({ index, gap: start - (items[at - 1]?.end ?? 0) }))
}
