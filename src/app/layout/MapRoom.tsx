import type { ReactNode } from 'react'
import { useBoxSize } from '../../ui/hooks/use-box-size.ts'
import styles from './AtlasLayout.module.css'

interface Props {
  readonly label: string
  /** True while a page covers it: it keeps its size, so that the map need not be drawn anew, and nothing in it can be reached. */
  readonly waits: boolean
  readonly children: ReactNode
}

/** Where the map and its strip stand. */
export function MapRoom({ label, waits, children }: Props) {
  const { ref, size } = useBoxSize<HTMLElement>()
  const kept = waits && size ? { inlineSize: size.width, blockSize: size.height } : undefined
  return (
    <section ref={ref} className={styles.map} aria-label={label} data-waits={waits || undefined} style={kept}>
      {children}
    </section>
  )
}
