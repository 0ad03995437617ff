import type { PlacedFigure } from '../../drawing/page/plate-figures.ts'
import { SlideText } from './SlideText.tsx'

/** The large figures of a slide, each counted from the data. */
export function SlideFigures({ figures }: { readonly figures: readonly PlacedFigure[] }) {
  if (figures.length === 0) return null
  return (
    <dl>
      {figures.map(({ value, named, label }, index) => (
        <div key={`${index} ${label.map(({ text }) => text).join(' ')}`}>
          <dt>
            {label.map((block) => (
              <SlideText key="label" block={block} />
            ))}
          </dt>
          <dd>
            {value.map((block) => (
              <SlideText key="value" block={block} />
            ))}
            {named.length > 0 ? ' ' : null}
            {named.map((block) => (
              <SlideText key="unit" block={block} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
