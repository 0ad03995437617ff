import { useEffect, useState } from 'react'

/** Milliseconds for which a pointer rests before it is hidden. */
const rest = 1500

/** True while the pointer has not moved for a while. */
export function useIdlePointer(): boolean {
  const [idle, setIdle] = useState(true)
  useEffect(() => {
    let timer = 0
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = window.setTimeout(() => setIdle(true), rest)
    }
    window.addEventListener('pointermove', wake)
    return () => {
      window.removeEventListener('pointermove', wake)
      clearTimeout(timer)
    }
  }, [])
  return idle
}
