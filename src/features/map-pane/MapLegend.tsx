import { useTranslation } from 'react-i18next'
import type { Legend, LegendEntry } from '../../derive/map-scene.ts'
import { pairColour } from '../../derive/set-colour.ts'
import { useMedia } from '../../ui/use-media.ts'
import styles from './MapLegend.module.css'

/** What the colours mean. Folded away where the map is narrow, until it is asked for. */
export function MapLegend({ legend }: { readonly legend: Legend }) {
  const { t } = useTranslation()
  const narrow = useMedia('(max-width: 899px)')
  return (
    <details className={styles.legend} open={!narrow} key={String(narrow)}>
      <summary className={styles.heading}>
        <span className={styles.short}>{t('map.legend')}</span>
        <span className={styles.title}>{legend.title}</span>
      </summary>
      <ul className={styles.entries}>
        {legend.entries.map((entry) => (
          <li key={entry.label} className={styles.entry}>
            <Swatch swatch={entry.swatch} />
            {entry.label}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Swatch({ swatch }: { readonly swatch: LegendEntry['swatch'] }) {
  const colour = swatch.kind === 'disputed' ? 'var(--colour-disputed)' : `var(--colour-${swatch.colour})`
  const look = swatch.kind === 'fill' ? swatch.pattern : swatch.kind
  return (
    <svg className={styles.swatch} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {look === 'solid' || look === 'pair' ? <rect width="14" height="14" rx="3" fill={colour} /> : null}
      {look === 'outline' ? (
        <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" fill="none" stroke={colour} strokeWidth="2.5" />
      ) : null}
      {look === 'pair' ? (
        <path d="M0 14L14 0M-4 10L10 -4M4 18L18 4" stroke={`var(--colour-${pairColour})`} strokeWidth="2.6" />
      ) : null}
      {look === 'hatch' || look === 'disputed' ? (
        <path d="M0 14L14 0M-4 10L10 -4M4 18L18 4" stroke={colour} strokeWidth="2.6" />
      ) : null}
    </svg>
  )
}
