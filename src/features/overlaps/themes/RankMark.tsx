import { memo } from 'react'
import type { FamilyCode } from '../../../domain/vocabulary.ts'
import styles from './RankMark.module.css'
import { rankRadius } from './rank-radius.ts'

interface Props {
  readonly rank: number
  readonly family: FamilyCode
}

/** A priority as a circle in the colour of its family, the larger the higher it ranks. Pointed at, it shows its rank. Decoration: its cell says it. */
export const RankMark = memo(function RankMark({ rank, family }: Props) {
  return (
    <svg className={styles.mark} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <circle r={rankRadius(rank)} fill={`var(--colour-family-${family})`} />
      <text className={styles.rank} y="4" textAnchor="middle">
        {rank}
      </text>
    </svg>
  )
})
