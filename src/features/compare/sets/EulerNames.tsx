import { setMark } from '../../../derive/comparison/comparison-marks.ts'
import { labelText, type EulerPicture } from '../../../derive/comparison/euler-picture.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { SetMark } from '../../../parts/compare/SetMark.tsx'
import styles from './EulerFigure.module.css'
import { eulerPlace } from './euler-place.ts'
import { SetsMarkButton, type MarkChoice } from './SetsMarkButton.tsx'

interface Props extends MarkChoice {
  readonly picture: EulerPicture
}

/** The name and size of each circle beside it, as a button for all its countries. */
export function EulerNames({ picture, ...choice }: Props) {
  return picture.circles.map((circle) => (
    <EulerName key={circle.sets.map(({ position }) => position).join()} circle={circle} {...choice} />
  ))
}

function EulerName({ circle, ...choice }: MarkChoice & { readonly circle: EulerPicture['circles'][number] }) {
  const { words } = useAtlasData()
  const mark = setMark(circle.sets, words)
  if (mark === null) return null
  const { names, count } = labelText(circle)
  const { x, y, width, height } = circle.label
  return (
    <SetsMarkButton
      mark={mark}
      className={styles.name}
      style={eulerPlace({ x: x - width / 2, y: y - height / 2, width, height })}
      {...choice}
    >
      {circle.sets.map(({ colour, position }) => (
        <SetMark key={position} colour={colour} />
      ))}
      <span className={styles.label}>{names}</span> <span>{count}</span>
    </SetsMarkButton>
  )
}
