import { scaleLinear } from 'd3-scale'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { foundingStrip } from '../../derive/mechanism/founding-strip.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { RangeTrack } from '../../ui/controls/RangeTrack.tsx'
import { useInlineSize } from '../../ui/hooks/use-inline-size.ts'
import { FoundingDots } from './FoundingDots.tsx'
import { FoundingHead } from './FoundingHead.tsx'
import { FoundingNote } from './FoundingNote.tsx'
import styles from './FoundingStrip.module.css'
import { useFoundingYears } from './use-founding-years.ts'
import { FoundingAxis } from './FoundingAxis.tsx'

/** When the mechanisms were founded, a dot each, and a range of years that filters list and map. */
export function FoundingStrip() {
  const { t } = useTranslation()
  const { index, year, listed } = useAtlas()
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
