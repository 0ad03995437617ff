import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'

interface Axis {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  /** Pixels of each item, and of the head that stays in sight before them. */
  readonly size: number
  readonly head: number
  /** Pixels that the scroller shows along this axis. */
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
const overscan = 3

/** Which rows or columns of a matrix are drawn, as far as it is scrolled. The list keeps its identity while it stays the same. */
export function useMatrixWindow({ scroller, count, size, head, room, horizontal, rtl, kept }: Axis) {
  const rangeExtractor = useCallback(
    (range: Range) => withKept(defaultRangeExtractor(range), kept, range.count),
    [kept],
  )
  const { measure, getVirtualItems, getTotalSize, scrollToIndex } = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    horizontal,
    isRtl: rtl,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    initialRect: { width: room, height: room },
    paddingStart: head,
    scrollPaddingStart: head,
    overscan,
    rangeExtractor,
    useFlushSync: false,
  })
  const measured = useRef(size)
  useLayoutEffect(() => {
    if (measured.current !== size) measure()
    measured.current = size
  }, [measure, size])
  const items = getVirtualItems()
  const key = items.map(({ index, start }) => `${index}:${start}`).join()
  // oxlint-disable-next-line react/exhaustive-deps
  const placed = useMemo(() => placedItems(items, head), [key, head])
  return { items: placed, total: getTotalSize(), scrollToIndex }
}

function withKept(indexes: number[], kept: number, count: number): number[] {
  if (kept < 0 || kept >= count || indexes.includes(kept)) return indexes
  return [...indexes, kept].toSorted((a, b) => a - b)
}

function placedItems(items: readonly VirtualItem[], head: number): readonly PlacedItem[] {
  return items.map(({ index, start }, at) => ({ index, gap: start - (items[at - 1]?.end ?? head) }))
}
