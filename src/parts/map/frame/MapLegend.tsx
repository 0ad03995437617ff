import { useTranslation } from 'react-i18next'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Legend } from '../../../derive/scene/map-scene.ts'
import type { Box } from '../../../ui/hooks/use-box-size.ts'
import { LegendEntries } from './LegendEntries.tsx'
import styles from './MapLegend.module.css'
import type { Emphasis } from './use-emphasis.ts'

interface Props {
  readonly legend: Legend
  readonly emphasis: Emphasis
  /** False where it would lie over what the map is about: it is folded away then, until it is asked for. */
  readonly fits: boolean
  /** Told how large it is unfolded, in pixels. */
  readonly onUnfolded: (size: Box) => void
}

/** What the colours mean. */
export function MapLegend({ legend, emphasis, fits, onUnfolded }: Props) {
  const { t } = useTranslation()
  const details = useRef<HTMLDetailsElement>(null)
  const measured = useEffectEvent(onUnfolded)
  useLayoutEffect(() => {
    if (details.current) measured(unfoldedSize(details.current))
    // Another legend has another size, which no value that is read here tells.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [legend])
  return (
    <details ref={details} className={styles.legend} open={fits} data-over-map="legend">
      <summary className={styles.heading}>
        <span className={styles.short}>{t('map.legend')}</span>
        <span className={styles.title}>{legend.title}</span>
      </summary>
      <LegendEntries entries={legend.entries} emphasis={emphasis} />
    </details>
  )
}

function unfoldedSize(details: HTMLDetailsElement): Box {
  const { open } = details
  details.open = true
  const { offsetWidth: width, offsetHeight: height } = details
  details.open = open
  return { width, height }
}
