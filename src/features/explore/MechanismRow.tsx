import { Fragment, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { footprintSize } from '../../derive/membership/footprint-size.ts'
import { nameInUse } from '../../derive/membership/name-in-use.ts'
import { footprintIn } from '../../derive/membership/membership-index.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { CompareToggle } from '../../parts/compare/CompareToggle.tsx'
import { FootprintGlyph } from '../../parts/atlas/FootprintGlyph.tsx'
import { MechanismLink } from '../../parts/links/PlaceLink.tsx'
import styles from './MechanismRow.module.css'
import { useRowNotes } from './use-row-notes.ts'

interface Props {
  readonly mechanism: Mechanism
  readonly opened: boolean
}

/** One mechanism in the list: footprint, names, level, founding year, what is odd about it, how many take part; and beside the link a way to compare it. */
export const MechanismRow = memo(function MechanismRow({ mechanism, opened }: Props) {
  const { name } = mechanism
  const inUse = nameInUse(mechanism)
  const notes = useRowNotes(mechanism)
  return (
    <div className={styles.entry}>
      <MechanismLink id={mechanism.id} className={styles.row} aria-current={opened ? 'page' : undefined}>
        <FootprintGlyph mechanism={mechanism} />
        <span className={styles.text}>
          {inUse ? (
            <>
              <span className={styles.short}>{inUse}</span>{' '}
            </>
          ) : null}
          <span className={inUse ? styles.name : `${styles.name} ${styles.short}`} title={name}>
            {name}
          </span>{' '}
          <span className={styles.notes}>
            {notes.map(({ key, text, strong }) => (
              <Fragment key={key}>
                <span className={strong ? styles.strong : undefined}>{text}</span>{' '}
              </Fragment>
            ))}
          </span>
        </span>{' '}
        <Size mechanism={mechanism} />
      </MechanismLink>
      <CompareToggle mechanism={mechanism} className={styles.compare} />
    </div>
  )
})

function Size({ mechanism }: { readonly mechanism: Mechanism }) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { view } = useCurrentView()
  const count = footprintSize(footprintIn(memberships, mechanism.id), view.roles)
  if (count === null) return null
  return (
    <span className={styles.size}>
      <span aria-hidden="true">{words.number(count)}</span>
      <span className="visually-hidden">{t(`explore.size.${view.roles}`, { count })}</span>
    </span>
  )
}
