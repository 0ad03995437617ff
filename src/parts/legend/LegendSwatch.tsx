import { closeCallOpacity } from '../../derive/scene/area-paint.ts'
import type { LegendEntry } from '../../derive/scene/map-scene.ts'
import { pairColour } from '../../derive/colour/set-colour.ts'
import styles from './LegendSwatch.module.css'

/** A colour, a pattern or an outline of the map as a small square. Decoration: the entry's label stands beside it. */
export function LegendSwatch({ swatch }: { readonly swatch: LegendEntry['swatch'] }) {
  const colour = swatch.kind === 'disputed' ? 'var(--colour-disputed)' : `var(--colour-${swatch.colour})`
  const look = swatch.kind === 'fill' ? swatch.pattern : swatch.kind
  return (
    <svg className={styles.swatch} viewBox="0 0 14 14" aria-hidden="true">
      {look === 'solid' || look === 'pair' ? <rect width="14" height="14" rx="3" fill={colour} /> : null}
      {look === 'outline' ? (
        <rect x="1.5" y="1.5" width="11" height="11" rx="2.5" fill="none" stroke={colour} strokeWidth="2.5" />
      ) : null}
      {look === 'pair' ? (
        <path d="M0 14L14 0M-4 10L10 -4M4 18L18 4" stroke={`var(--colour-${pairColour})`} strokeWidth="2.6" />
      ) : null}
      {swatch.kind === 'fill' && swatch.closeCall ? (
        <path
          d="M0 0L14 14M0 5L9 14M5 0L14 9M0 10L4 14M10 0L14 4"
          stroke="var(--colour-water)"
          strokeOpacity={closeCallOpacity}
          strokeWidth="1.6"
        />
      ) : null}
      {look === 'hatch' || look === 'disputed' ? (
        <path d="M0 14L14 0M-4 10L10 -4M4 18L18 4" stroke={colour} strokeWidth="2.6" />
      ) : null}
    </svg>
  )
}
