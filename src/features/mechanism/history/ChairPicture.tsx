import { scaleLinear } from 'd3-scale'
import { useTranslation } from 'react-i18next'
import { chairRows, type ChairRow } from '../../../derive/mechanism/mechanism-history.ts'
import type { Chair } from '../../../domain/record.ts'
import { CountryLink } from '../../../parts/links/PlaceLink.tsx'
import { YearAxis, yearAxisHeight } from '../../../ui/layout/YearAxis.tsx'
import { useInlineSize } from '../../../ui/hooks/use-inline-size.ts'
import styles from './ChairPicture.module.css'

/** Pixels that the panel leaves for the bars; taken until they are laid out. */
const usualWidth = 260
const barHeight = 8

/** Who held the chair when, a row a country. Fewer than three terms need no picture: the list says it. */
export function ChairPicture({ chairs }: { readonly chairs: readonly Chair[] }) {
  const { t } = useTranslation()
  const { ref, size } = useInlineSize<HTMLDivElement>()
  const rows = chairRows(chairs)
  const terms = rows.flatMap((row) => row.terms)
  if (terms.length < 3) return null
  const width = size || usualWidth
  const [first, last] = [Math.min(...terms.map(({ from }) => from)), Math.max(...terms.map(({ to }) => to))]
  const scale = scaleLinear([first, last + 1], [0, width])
  const ticks = scale.ticks(4).filter((year) => Number.isInteger(year) && year >= first && year <= last)
  return (
    <div className={styles.picture} role="group" aria-label={t('mechanism.history.picture')}>
      <ul>
        {rows.map((row) => (
          <li key={row.iso3} className={styles.row}>
            <CountryLink iso3={row.iso3} className={styles.name} />
            <Bars row={row} width={width} scale={scale} />
          </li>
        ))}
      </ul>
      <div ref={ref} className={styles.axis}>
        <svg width={width} height={yearAxisHeight} aria-hidden="true">
          <YearAxis
            width={width}
            y={0}
            ticks={ticks.map((year) => ({ year, x: (scale(year) + scale(year + 1)) / 2 }))}
          />
        </svg>
      </div>
    </div>
  )
}

interface BarsProps {
  readonly row: ChairRow
  readonly width: number
  readonly scale: (year: number) => number
}

/** A bar a term; outlined where the sources give only one end of it. */
function Bars({ row, width, scale }: BarsProps) {
  const years = row.terms.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
  return (
    <svg width={width} height={barHeight} role="img" aria-label={years.join(', ')} className={styles.bars}>
      {row.terms.map(({ from, to, open }) => (
        <rect
          key={`${from} ${to}`}
          className={open ? styles.open : styles.bar}
          x={scale(from) + 1}
          y={0.5}
          width={Math.max(3, scale(to + 1) - scale(from) - 2)}
          height={barHeight - 1}
          rx={2}
        />
      ))}
    </svg>
  )
}
