import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { closeCallPoints } from '../../derive/scene/close-call.ts'
import { Section } from '../../ui/layout/Section.tsx'
import styles from './AboutText.module.css'

interface Props {
  /** Key of the part below `about` in the words; its points stand below `about.<part>.points`. */
  readonly part: string
  readonly points: readonly string[]
  readonly children?: ReactNode
}

/** One part of the page as a heading with points. */
export function AboutText({ part, points, children }: Props) {
  const { t } = useTranslation()
  return (
    <Section title={t(`about.${part}.title`)}>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{t(`about.${part}.points.${point}`, { points: closeCallPoints })}</li>
        ))}
      </ul>
      {children}
    </Section>
  )
}
