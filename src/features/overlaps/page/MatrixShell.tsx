import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './MatrixFrame.module.css'
import type { MatrixPageProps } from './overlaps-place.ts'
import { PageSwitch } from './PageSwitch.tsx'

interface Props extends MatrixPageProps {
  /** What follows in the head. */
  readonly head?: ReactNode
  /** The matrix and what stands under the head. */
  readonly children?: ReactNode
}

/** The frame of a page without a map: its head at one side, the matrix in all the room that is left. On a phone one below the other. */
export function MatrixShell({ place, head, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('overlaps.title')}</h1>
        <PageSwitch place={place} />
        <p className={styles.about}>{t(`overlaps.about.${place.page}`)}</p>
        {head}
      </header>
      {children}
    </div>
  )
}
