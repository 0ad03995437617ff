import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSheetDrag, type SheetHeight } from './use-sheet-drag.ts'
import styles from './SideSheet.module.css'

interface Props {
  readonly className?: string | undefined
  /** Name of the region, where its content does not say it. */
  readonly label?: string
  /** True for the sheet that lies in front: on a phone only that one is seen. */
  readonly covers: boolean
  /** True where it takes all the room and cannot be pulled. */
  readonly fills?: boolean
  readonly id?: string
  /** Stays at the lower edge while the content scrolls. */
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A column beside the map; on a phone a sheet over its lower part, in three heights, drawn by its handle or set by a tap or the keyboard. */
export function SideSheet({ className, label, covers, fills = false, id, foot, children }: Props) {
  const { t } = useTranslation()
  const [height, setHeight] = useState<SheetHeight>('half')
  const drag = useSheetDrag(height, setHeight)
  return (
    <section
      id={id}
      className={`${styles.sheet} ${className ?? ''}`}
      data-height={height}
      data-covers-map={covers || undefined}
      aria-label={label}
    >
      {fills ? null : (
        <button type="button" className={styles.handle} aria-label={t(`layout.sheet.${height}`)} {...drag} />
      )}
      <div className={styles.content}>{children}</div>
      {foot}
    </section>
  )
}
