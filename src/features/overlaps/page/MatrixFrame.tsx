import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedTable, TableOrigin } from '../../../derive/table/saved-table.ts'
import { SaveTable } from '../../../parts/print/SaveTable.tsx'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ChosenMechanisms } from './ChosenMechanisms.tsx'
import { MatrixFilters } from './MatrixFilters.tsx'
import styles from './MatrixFrame.module.css'
import { MatrixShell } from './MatrixShell.tsx'
import { MatrixStage, type MatrixStageModel } from './MatrixStage.tsx'
import type { MatrixPageProps } from './overlaps-place.ts'

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
  /** What is in the matrix as a table to save. */
  readonly tableOf: (origin: TableOrigin) => SavedTable
  /** Whether the order of the mechanisms is still being worked out. */
  readonly ordering: boolean
}

/** What a page sets, finds and means, around its matrix. */
export function MatrixFrame({ place, count, controls, findings, legend, notes, stage, tableOf, ordering }: Props) {
  const { t } = useTranslation()
  const { listed } = useCurrentView()
  return (
    <MatrixShell
      place={place}
      head={
        <>
          <div className={styles.controls}>{controls}</div>
          <MatrixFilters count={count} needs={place.page === 'themes' ? 'priorities' : 'members'} />
          <ChosenMechanisms />
        </>
      }
    >
      <section className={styles.stage} aria-label={stage.grid.label}>
        {listed.length > 0 ? (
          <MatrixStage {...stage} ordering={ordering} how={t(`overlaps.how.${place.page}`)} />
        ) : (
          <p>{t('overlaps.empty')}</p>
        )}
      </section>
      {/* It scrolls where it has little room, and holds nothing that the keyboard could scroll it by. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.foot} aria-label={t('overlaps.findings')} tabIndex={0}>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
        {legend}
        <div className={styles.notes}>
          {notes}
          <p>
            <SaveTable text={t('csv.download')} tableOf={tableOf} />
          </p>
        </div>
      </section>
    </MatrixShell>
  )
}
