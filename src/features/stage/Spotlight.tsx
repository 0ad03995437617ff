import { useEffect, useRef } from 'react'
import styles from './Spotlight.module.css'

/** Darkens all but a circle around the pointer. */
export function Spotlight() {
  const veil = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      veil.current?.style.setProperty('--x', `${clientX}px`)
      veil.current?.style.setProperty('--y', `${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={veil} className={styles.veil} />
}
