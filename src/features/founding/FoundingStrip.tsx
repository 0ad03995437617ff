import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { foundingStrip } from '../../derive/mechanism/founding-strip.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { RangeTrack } from '../../ui/controls/RangeTrack.tsx'
import { useInlineSize } from '../../ui/hooks/use-inline-size.ts'
import { FoundingDots } from './FoundingDots.tsx'
import { FoundingHead } from './FoundingHead.tsx'
import styles from './FoundingStrip.module.css'
import { useFoundingYears } from './use-founding-years.ts'
import { filterMechanisms } from '../../derive/membership/filter-mechanisms.ts'
import { statuses } from '../../domain/vocabulary.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { withFilters } from '../../view/go.ts'

/** Years between two labels, and the pixels that a label needs with air on both sides. */
const steps = [5, 10, 20, 50]
const labelRoom = 56

/** Labels of round years under the strip, as many as have room. */
function FoundingAxis({ scale }: { readonly scale: ScaleLinear<number, number> }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {roundYears(scale).map((year) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: scale(year) }}>
          {year}
        </span>
      ))}
    </div>
  )
}

function roundYears(scale: ScaleLinear<number, number>): readonly number[] {
  const [first = 0, last = 0] = scale.domain()
  const step = steps.find((years) => scale(first + years) >= labelRoom) ?? 100
  const from = Math.ceil(first / step) * step
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, at) => from + at * step)
}

/** When the mechanisms were founded, a dot each, and a range of years that filters list and map. */
export function FoundingStrip() {
  const { t } = useTranslation()
  const { index, year } = useAtlasData()
  const { listed } = useCurrentView()
  const strip = useMemo(() => foundingStrip(listed, index.mechanisms, year), [listed, index, year])
  const ends = strip.domain
  const [years, setYears] = useFoundingYears(ends)
  const { ref, size } = useInlineSize<HTMLDivElement>()
  const scale = useMemo(() => scaleLinear(ends, [0, size]), [ends, size])
  return (
    <section className={styles.strip} aria-labelledby="founding-heading">
      <FoundingHead ends={ends} years={years} undated={strip.undated} />
      {years[0] > ends[0] || years[1] < ends[1] ? <FoundingNote /> : null}
      <div ref={ref} className={styles.plot}>
        <RangeTrack
          label={t('founding.range')}
          fromLabel={t('founding.from')}
          toLabel={t('founding.to')}
          ends={ends}
          value={years}
          onChange={setYears}
        />
        <FoundingDots strip={strip} scale={scale} />
        <FoundingAxis scale={scale} />
      </div>
    </section>
  )
}

/** While founding years are chosen: that the map does not show the members of those years, and a way to those that have ended. */
function FoundingNote() {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { matches, listed, view, go } = useCurrentView()
  const ended =
    filterMechanisms(memberships, { filters: { ...view.filters, statuses }, matches }).length - listed.length
  return (
    <p className={styles.note}>
      {t('founding.today', { status: ended === 0 ? 'any' : 'some' })}{' '}
      {ended > 0 ? (
        <TextButton onPress={() => go(withFilters(view, { statuses }))}>
          {t('founding.include-ended', { count: ended })}
        </TextButton>
      ) : null}
    </p>
  )
}
