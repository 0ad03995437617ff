import { useTranslation } from 'react-i18next'
import type { ComparedPair } from '../../../derive/comparison/comparison-pairs.ts'
import type { ComparedMechanism } from '../../../derive/comparison/comparison.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import styles from './PairSquare.module.css'
import { SetName } from '../head/SetName.tsx'
import { SharedCount } from './SharedCount.tsx'

interface Props {
  /** Those whose countries are known. */
  readonly sets: readonly ComparedMechanism[]
  readonly pairs: readonly ComparedPair[]
}

/** Pixels in which the name of a mechanism and its numbers stand clear of those beside them. */
const leastColumn = 84

/** Four to six mechanisms against each other: what they share, and which part of the one in the row that is. */
export function PairSquare({ sets, pairs }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.room}>
      <table className={styles.table} style={{ minInlineSize: (sets.length + 1) * leastColumn }}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('compare.numbers.corner')}</span>
            </th>
            {sets.map((one) => (
              <th key={one.mechanism.id} scope="col">
                <SetName one={one} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sets.map((row) => (
            <tr key={row.mechanism.id}>
              <th scope="row">
                <SetName one={row} />
              </th>
              {sets.map((column) => (
                <td key={column.mechanism.id}>
                  {row === column ? <Whole one={row} /> : <Part row={row} column={column} pairs={pairs} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Whole({ one }: { readonly one: ComparedMechanism }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const size = one.iso3s?.size ?? 0
  return (
    <span className={styles.whole}>
      {words.number(size)}
      <span className={styles.small}>{t('compare.numbers.all')}</span>
    </span>
  )
}

interface PartProps {
  readonly row: ComparedMechanism
  readonly column: ComparedMechanism
  readonly pairs: readonly ComparedPair[]
}

function Part({ row, column, pairs }: PartProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const pair = pairs.find(({ a, b }) =>
    [a, b].every(({ position }) => position === row.position || position === column.position),
  )
  if (!pair) return null
  const share = pair.a.position === row.position ? pair.aInB : pair.bInA
  const names = { a: row.mechanism.short, b: column.mechanism.short }
  return (
    <>
      <SharedCount iso3s={pair.shared} label={t('compare.numbers.shared', { ...names, count: pair.shared.length })} />
      <span className={styles.small}>
        {formats.percent(share)} · {formats.index(pair.jaccard)}
      </span>
      <svg className={styles.bar} viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="3" className={styles.ground} />
        <rect width={100 * (share ?? 0)} height="3" fill={`var(--colour-${row.colour})`} />
      </svg>
    </>
  )
}
