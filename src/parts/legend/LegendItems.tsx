import type { LegendEntry } from '../../derive/scene/map-scene.ts'
import { LegendSwatch } from './LegendSwatch.tsx'

interface Props {
  readonly entries: readonly LegendEntry[]
  /** Sets swatch and label side by side. */
  readonly className: string | undefined
}

/** The entries of a legend, as items of the list that they stand in. */
export function LegendItems({ entries, className }: Props) {
  return entries.map((entry) => (
    <li key={entry.label} className={className}>
      <LegendSwatch swatch={entry.swatch} />
      {entry.label}
    </li>
  ))
}
