import { useLayoutEffect, useRef, useState } from 'react'

/** The inline size of an element in pixels, kept as it changes; 0 before it is laid out. */
export function useInlineSize<Box extends HTMLElement>() {
  const ref = useRef<Box>(null)
  const [size, setSize] = useState(0)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return undefined
    setSize(box.clientWidth)
    const observer = new ResizeObserver(() => setSize(box.clientWidth))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return { ref, size }
}
