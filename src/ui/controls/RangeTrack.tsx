import { Slider, SliderFill, SliderThumb, SliderTrack } from 'react-aria-components'
import styles from './RangeTrack.module.css'

export type Range = readonly [from: number, to: number]

interface Props {
  readonly label: string
  readonly fromLabel: string
  readonly toLabel: string
  /** The ends of the track, whole numbers that are read without grouping: years. */
  readonly ends: Range
  readonly value: Range
  readonly onChange: (value: Range) => void
}

const plainNumber = { useGrouping: false } as const

/** A line with two thumbs that choose a range on it. Its ends are the ends of its box: a scale over the same width lines up with it. */
export function RangeTrack({ label, fromLabel, toLabel, ends, value, onChange }: Props) {
  const change = ([from, to]: readonly number[]) => {
    if (from !== undefined && to !== undefined) onChange([from, to])
  }
  return (
    <Slider
      className={styles.slider ?? ''}
      aria-label={label}
      minValue={ends[0]}
      maxValue={ends[1]}
      value={[...value]}
      onChange={change}
      formatOptions={plainNumber}
    >
      <SliderTrack className={styles.track ?? ''}>
        <SliderFill className={styles.fill ?? ''} />
        <SliderThumb index={0} className={styles.thumb ?? ''} aria-label={fromLabel} />
        <SliderThumb index={1} className={styles.thumb ?? ''} aria-label={toLabel} />
      </SliderTrack>
    </Slider>
  )
}
