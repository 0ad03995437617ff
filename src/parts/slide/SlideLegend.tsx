import type { PlacedLegend } from '../../drawing/page/plate-legend.ts'
import { LegendSwatch } from '../legend/LegendSwatch.tsx'
import styles from './SlideLegend.module.css'
import { placeOf, SlideText } from './SlideText.tsx'

/** What the colours of a slide's map, or of its matrix, mean. */
export function SlideLegend({ legend: { title, entries } }: { readonly legend: PlacedLegend }) {
  if (entries.length === 0) return null
  return (
    <ul>
      {title.map((block) => (
        <li key="title">
          <SlideText block={block} />
        </li>
      ))}
      {entries.map(({ swatch, blocks }) => (
        <li key={blocks.map(({ text }) => text).join(' ')}>
          <span className={styles.swatch} style={placeOf(swatch.box)}>
            <LegendSwatch swatch={swatch.swatch} />
          </span>
          {blocks.map((block) => (
            <SlideText key="label" block={block} />
          ))}
        </li>
      ))}
    </ul>
  )
}
