import type { PictureMark } from '../../../derive/comparison/comparison-marks.ts'
import type { EulerPicture } from '../../../derive/comparison/euler-picture.ts'
import styles from './EulerEmphasis.module.css'

interface Props {
  readonly picture: EulerPicture
  readonly regions: readonly { readonly mark: PictureMark; readonly path: string }[]
  readonly pointed: string | null
  readonly chosen: string | null
}

/** Lines around the region that is pointed at or focused, and around the one whose countries are listed. */
export function EulerEmphasis({ picture, regions, pointed, chosen }: Props) {
  return (
    <svg
      className={styles.emphasis}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      width={picture.width}
      height={picture.height}
      aria-hidden="true"
      focusable="false"
    >
      {regions.map(({ mark, path }) => (
        <path
          key={mark.key}
          d={path}
          className={styles.region}
          data-pointed={mark.key === pointed || undefined}
          data-chosen={mark.key === chosen || undefined}
        />
      ))}
    </svg>
  )
}
