import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../parts/atlas-context.ts'
import { ChosenMechanisms } from './ChosenMechanisms.tsx'
import { MatrixFilters } from './MatrixFilters.tsx'
import styles from './MatrixFrame.module.css'
import { MatrixStage, type MatrixStageModel } from './MatrixStage.tsx'
import type { MatrixPageProps } from './overlaps-place.ts'
import { PageSwitch } from './PageSwitch.tsx'

interface Props extends MatrixPageProps {
  /** How many mechanisms stand in the matrix. */
  readonly count: number
  readonly controls: ReactNode
  readonly findings: readonly string[]
  /** What colours and marks mean. */
  readonly legend: ReactNode
  /** How the order is worked out, and who does not stand in the matrix. */
  readonly notes: ReactNode
  readonly stage: MatrixStageModel
}

/** A page without a map: what is set, found and meant at one side, the matrix in all the room that is left. On a phone one below the other. */
export function MatrixFrame({ place, count, controls, findings, legend, notes, stage }: Props) {
  const { t } = useTranslation()
  const { listed } = useAtlas()
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('overlaps.title')}</h1>
        <PageSwitch place={place} />
        <p className={styles.about}>{t(`overlaps.about.${place.page}`)}</p>
        <div className={styles.controls}>{controls}</div>
        <MatrixFilters count={count} />
        <ChosenMechanisms />
      </header>
      <section className={styles.stage} aria-label={stage.grid.label}>
        {listed.length > 0 ? (
          <MatrixStage {...stage} how={t(`overlaps.how.${place.page}`)} />
        ) : (
          <p>{t('overlaps.empty')}</p>
        )}
      </section>
      <footer className={styles.foot}>
        <ul className={styles.findings} aria-label={t('overlaps.findings')}>
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
        {legend}
        <div className={styles.notes}>{notes}</div>
      </footer>
    </div>
  )
}
