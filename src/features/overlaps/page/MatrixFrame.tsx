import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedTable, TableOrigin } from '../../../derive/table/saved-table.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import type { MatrixModel } from '../../../parts/matrix/matrix-model.ts'
import { MatrixLegends } from '../../../parts/matrix/MatrixLegends.tsx'
import { SaveTable } from '../../../parts/print/SaveTable.tsx'
import { ChosenMechanisms } from './ChosenMechanisms.tsx'
import { MatrixFilters } from './MatrixFilters.tsx'
import styles from './MatrixFrame.module.css'
import { MatrixPicture } from './MatrixPicture.tsx'
import { MatrixShell } from './MatrixShell.tsx'
import type { MatrixRoom } from './matrix-sizes.ts'
import { MatrixStage } from './MatrixStage.tsx'
import type { MatrixPageProps } from './overlaps-place.ts'

interface Props extends MatrixPageProps {
  /** How many mechanisms stand in the matrix. */
  readonly count: number
  readonly controls: ReactNode
  readonly model: MatrixModel
  readonly room: MatrixRoom
  /** What is in the matrix as a table to save. */
  readonly tableOf: (origin: TableOrigin) => SavedTable
  /** Of the saved picture, without its ending. */
  readonly pictureName: string
  /** Whether the order of the mechanisms is still being worked out. */
  readonly ordering: boolean
}

/** What a page sets, finds and means, around its matrix. */
export function MatrixFrame({ place, count, controls, model, room, tableOf, pictureName, ordering }: Props) {
  const { t } = useTranslation()
  const { listed } = useCurrentView()
  const { content } = model
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
      <section className={styles.stage} aria-label={content.label}>
        {listed.length > 0 ? (
          <MatrixStage {...{ model, room, ordering }} how={t(`overlaps.how.${place.page}`)} />
        ) : (
          <p>{t('overlaps.empty')}</p>
        )}
      </section>
      {/* It scrolls where it has little room, and holds nothing that the keyboard could scroll it by. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.foot} aria-label={t('overlaps.findings')} tabIndex={0}>
        <ul className={styles.findings}>
          {content.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
        <MatrixLegends content={content} />
        <div className={styles.notes}>
          {content.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p>
            <MatrixPicture content={content} name={pictureName} />
          </p>
          <p>
            <SaveTable text={t('csv.download')} tableOf={tableOf} />
          </p>
        </div>
      </section>
    </MatrixShell>
  )
}
