import { startTransition, useLayoutEffect, useRef, useState } from 'react'

/** In pixels. */
export interface Box {
  readonly width: number
  readonly height: number
}

/**
 * The inner size of an element in pixels, null before it is laid out. Changes are told as transitions: what is drawn to the size can be
 * prepared piece by piece, without holding the page up.
 */
export function useBoxSize<Element extends HTMLElement>() {
  const ref = useRef<Element>(null)
  const [size, setSize] = useState<Box | null>(null)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = box
      startTransition(() =>
        setSize((last) => (last?.width === width && last.height === height ? last : { width, height })),
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
