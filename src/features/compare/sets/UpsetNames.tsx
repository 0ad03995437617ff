import { setMark } from '../../../derive/comparison/comparison-marks.ts'
import type { UpsetPicture } from '../../../derive/comparison/upset-picture.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { SetsMarkButton, type MarkChoice } from './SetsMarkButton.tsx'
import styles from './UpsetFigure.module.css'

interface Props extends MarkChoice {
  readonly picture: UpsetPicture
  /** Pixels across. */
  readonly width: number
}

/** The mechanisms beside their rows of dots, each over a bar of its size. */
export function UpsetNames({ picture, width, ...choice }: Props) {
  const { words } = useAtlasData()
  return (
    <div className={styles.names} style={{ inlineSize: width, blockSize: picture.height }}>
      {picture.rows.map(({ one, count, share, y }, index) => {
        const mark = setMark([one], words)
        return mark ? (
          <SetsMarkButton
            key={mark.key}
            mark={mark}
            className={styles.name}
            style={{ insetBlockStart: y, ...(index % 2 === 0 ? { background: 'var(--colour-page)' } : {}) }}
            {...choice}
          >
            <span className={styles.label}>{one.mechanism.short}</span>
            <span className={styles.size}>{count}</span>
            <svg
              className={styles.bar}
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect width={100 * share} height="4" fill={`var(--colour-${one.colour})`} />
            </svg>
          </SetsMarkButton>
        ) : null
      })}
    </div>
  )
}
