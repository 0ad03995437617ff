import { useTranslation } from 'react-i18next'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Legend } from '../../derive/map-scene.ts'
import { LegendItems } from '../../parts/LegendItems.tsx'
import type { Box } from '../../ui/matrix-model.ts'
import styles from './MapLegend.module.css'

interface Props {
  readonly legend: Legend
  /** False where it would lie over what the map is about: it is folded away then, until it is asked for. */
  readonly fits: boolean
  /** Told how large it is unfolded, in pixels. */
  readonly onUnfolded: (size: Box) => void
}

/** What the colours mean. */
export function MapLegend({ legend, fits, onUnfolded }: Props) {
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
      <ul className={styles.entries}>
        <LegendItems entries={legend.entries} className={styles.entry} />
      </ul>
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
