import { inMask } from '../../../algorithms/in-mask.ts'
import type { FocusEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { countriesOf } from '../../../derive/comparison/comparison-marks.ts'
import { comparable, type Comparison, type ComparisonCell } from '../../../derive/comparison/comparison.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useHighlights } from '../../../parts/atlas/use-highlight.ts'
import { WhereCountries } from './WhereCountries.tsx'
import styles from './WhereRow.module.css'

interface WhereMarksProps {
  readonly comparison: Comparison
  readonly cell: ComparisonCell
}

const step = 16

/** A square for each compared mechanism, filled where the group is in it. Decoration only: the names stand below. */
function WhereMarks({ comparison, cell: { mask } }: WhereMarksProps) {
  const known = comparable(comparison)
  return (
    <svg className={styles.marks} width={known.length * step - 4} height="12" aria-hidden="true" focusable="false">
      {known.map(({ colour, mechanism, position }, index) =>
        inMask(mask, position) ? (
          <rect key={mechanism.id} x={index * step} width="12" height="12" rx="3" fill={`var(--colour-${colour})`} />
        ) : (
          <rect
            key={mechanism.id}
            className={styles.empty}
            x={index * step + 0.75}
            y="0.75"
            width="10.5"
            height="10.5"
            rx="2.5"
          />
        ),
      )}
    </svg>
  )
}

interface Props {
  readonly comparison: Comparison
  readonly cell: ComparisonCell
}

/** A group of countries: the mechanisms they are in, how many they are, their names. Pointed at or focused, it lights up on the map. */
export function WhereRow({ comparison, cell }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { inside, iso3s } = cell
  const outside = comparable(comparison).length - inside.length
  const names = words.list(inside.map(({ mechanism }) => mechanism.short))
  return (
    <li className={styles.row} {...useGroupLight(cell)}>
      <div className={styles.label}>
        <WhereMarks comparison={comparison} cell={cell} />
        <span className={styles.names}>{t('compare.where.cell', { inside: inside.length, outside, names })}</span>
      </div>
      <span className={styles.count}>
        {iso3s.length}
        <span className="visually-hidden">{t('compare.where.count', { count: iso3s.length })}</span>
      </span>
      <WhereCountries countries={countriesOf(iso3s, inside, words)} />
    </li>
  )
}

/** A link inside lights its own country while pointed at; the rest of the row, and the focus anywhere in it, lights the group. */
function useGroupLight({ iso3s }: ComparisonCell) {
  const highlights = useHighlights()
  const on = () => highlights.set({ kind: 'countries', iso3s })
  const off = () => highlights.set(null)
  return {
    onPointerOver: ({ target }: PointerEvent<HTMLElement>) => {
      if (!(target instanceof Element && target.closest('a'))) on()
    },
    onPointerLeave: off,
    onFocus: on,
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      if (!currentTarget.contains(relatedTarget)) off()
    },
  }
}
