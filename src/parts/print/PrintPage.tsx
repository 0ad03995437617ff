import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { PrintFoot } from './PrintFoot.tsx'
import styles from './PrintPage.module.css'
import { usePrinting } from '../../ui/hooks/use-printing.ts'

interface Props {
  readonly title: string
  /** What kind of thing the title names, one line. */
  readonly about: string
  readonly children: ReactNode
}

/**
 * One sheet of A4 or Letter, upright or across, that stands in for the whole page when it is printed: a head, what is printed, and
 * a foot with date, link, sources and disclaimer. What does not fit is cut off at the foot: who prints lists prints only as much as fits.
 */
export function PrintPage({ title, about, children }: Props) {
  const { t } = useTranslation()
  const printing = usePrinting()
  if (!printing) return null
  return createPortal(
    <article className={styles.page} data-print>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.about}>{about}</p>
        <p className={styles.brand}>{t('layout.name')}</p>
      </header>
      <div className={styles.content}>{children}</div>
      <PrintFoot />
    </article>,
    document.body,
  )
}
