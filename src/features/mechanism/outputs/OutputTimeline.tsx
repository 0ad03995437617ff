import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { outputTimeline } from '../../../derive/mechanism/mechanism-outputs.ts'
import type { Output } from '../../../domain/record.ts'
import { useThemes } from '../../../parts/atlas/use-themes.ts'
import { YearAxis, yearAxisHeight } from '../../../ui/layout/YearAxis.tsx'
import { useInlineSize } from '../../../ui/hooks/use-inline-size.ts'
import styles from './Outputs.module.css'

/** Pixels that the panel leaves for the picture; taken until it is laid out. */
const usualWidth = 388

interface Props {
  readonly outputs: readonly Output[]
  /** Those that pass the filters; the others are drawn as mere outlines. */
  readonly shown: readonly Output[]
  /** The one that the pointer or the focus rests on in the list. */
  readonly pointed: Output | null
}

/** A dot an output over its year, in the colour of its first theme's family. A picture only: the list says the same in words. */
export function OutputTimeline({ outputs, shown, pointed }: Props) {
  const { t } = useTranslation()
  const themes = useThemes()
  const { ref, size } = useInlineSize<HTMLDivElement>()
  const width = size || usualWidth
  const { dots, radius, baseline, ticks } = useMemo(() => outputTimeline(outputs, width), [outputs, width])
  const familyOf = ({ themes: [first] }: Output) => (first ? themes.get(first)?.family : undefined)
  const colourOf = (output: Output) => `var(--colour-${familyOf(output) ? `family-${familyOf(output)}` : 'ink-3'})`
  if (dots.length === 0) return null
  const years = dots.flatMap(({ output }) => output.year ?? [])
  const label = t('mechanism.outputs.picture', {
    count: dots.length,
    from: String(Math.min(...years)),
    to: String(Math.max(...years)),
  })
  return (
    <div ref={ref} className={styles.room}>
      <svg width={width} height={baseline + yearAxisHeight} className={styles.picture} role="img" aria-label={label}>
        {dots.map(({ output, x, y }) => (
          <circle
            key={`${output.title} ${x} ${y}`}
            cx={x}
            cy={y}
            r={output === pointed ? radius + 2 : radius}
            fill={colourOf(output)}
            className={shown.includes(output) ? undefined : styles.filtered}
          >
            <title>{`${output.year} · ${output.title}`}</title>
          </circle>
        ))}
        <YearAxis width={width} y={baseline} ticks={ticks} />
      </svg>
    </div>
  )
}
