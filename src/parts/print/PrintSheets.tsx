import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { usePrinting } from '../../ui/hooks/use-printing.ts'
import { PrintFoot } from './PrintFoot.tsx'
import { PrintedTop } from './PrintedTop.tsx'
import styles from './PrintSheets.module.css'

/** What stands in for the whole page when it is printed, on as many sheets as it needs. It is only made then. */
export function PrintSheets({ children }: { readonly children: ReactNode }) {
  const printing = usePrinting()
  if (!printing) return null
  return createPortal(
    <article className={styles.sheets} data-print>
      <PrintedTop />
      {children}
      <PrintFoot />
    </article>,
    document.body,
  )
}
