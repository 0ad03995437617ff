import type { FocusEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { countriesOf } from '../../../derive/comparison/comparison-marks.ts'
import { comparable, type Comparison, type ComparisonCell } from '../../../derive/comparison/comparison.ts'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { WhereCountries } from './WhereCountries.tsx'
import { WhereMarks } from './WhereMarks.tsx'
import styles from './WhereRow.module.css'

interface Props {
  readonly comparison: Comparison
  readonly cell: ComparisonCell
}

/** A group of countries: the mechanisms they are in, how many they are, their names. Pointed at or focused, it lights up on the map. */
export function WhereRow({ comparison, cell }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlas()
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
  const { highlights } = useAtlas()
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
