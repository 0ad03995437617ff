import type { ScaleLinear } from 'd3-scale'
import { useTranslation } from 'react-i18next'
import type { FoundingStrip } from '../../derive/mechanism/founding-strip.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { useLitMechanisms } from '../../parts/atlas/use-lit-mechanisms.ts'
import { useRovingFocus } from '../../ui/hooks/use-roving-focus.ts'
import { dotLayout } from './dot-layout.ts'
import { FoundingDot } from './FoundingDot.tsx'
import styles from './FoundingDots.module.css'
import { useNearestDot } from './use-nearest-dot.ts'
import { mechanismOf } from '../../view/place-lookups.ts'

interface Props {
  readonly strip: FoundingStrip
  readonly scale: ScaleLinear<number, number>
}

/** The dots as one tab stop, stacked over their years: arrow keys move from one to the next in time. */
export function FoundingDots({ strip, scale }: Props) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const lit = useLitMechanisms()
  const roving = useRovingFocus<HTMLUListElement>()
  const opened = mechanismOf(view.place)
  const placed = dotLayout(strip, scale)
  const nearest = useNearestDot(placed.map(({ dot }) => dot.id))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <ul className={styles.dots} aria-label={t('founding.dots')} {...roving} {...nearest}>
      {placed.map(({ dot, ...place }) => (
        <FoundingDot
          key={dot.id}
          {...place}
          id={dot.id}
          listed={dot.listed}
          lit={lit.has(dot.id)}
          opened={dot.id === opened}
        />
      ))}
    </ul>
  )
}
