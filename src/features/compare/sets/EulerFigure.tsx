import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../derive/comparison/comparison.ts'
import { cellMark } from '../../../derive/comparison/comparison-marks.ts'
import type { Euler } from '../../../derive/comparison/euler.ts'
import { eulerPicture } from '../../../derive/comparison/euler-picture.ts'
import { drawEuler } from '../../../drawing/sets/draw-euler.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { SvgTree } from '../../../parts/atlas/SvgTree.tsx'
import { useRovingFocus } from '../../../ui/hooks/use-roving-focus.ts'
import { EulerEmphasis } from './EulerEmphasis.tsx'
import styles from './EulerFigure.module.css'
import { EulerNames } from './EulerNames.tsx'
import { eulerPlace } from './euler-place.ts'
import { SetsMarkButton, type MarkChoice } from './SetsMarkButton.tsx'

interface Props extends MarkChoice {
  readonly comparison: Comparison
  readonly euler: Extract<Euler, { kind: 'circles' }>
  /** Pixels across. */
  readonly width: number
}

/** Circles of true area. Every region and every name is a button; arrow keys go from one to the next. */
export function EulerFigure({ comparison, euler, width, ...choice }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const roving = useRovingFocus<HTMLDivElement>()
  const [pointed, setPointed] = useState<string | null>(null)
  const picture = useMemo(() => eulerPicture(euler.circles, euler.regions, width), [euler, width])
  const drawn = useMemo(() => drawEuler(picture, { names: false }), [picture])
  const regions = picture.regions.map((region) => ({ ...region, mark: cellMark(comparison, region.cell, words) }))
  return (
    <div
      {...roving}
      className={styles.figure}
      dir="ltr"
      role="group"
      aria-label={t('compare.sets.picture')}
      style={{ blockSize: picture.height }}
    >
      <div className={styles.drawing} aria-hidden="true">
        <SvgTree node={drawn} />
      </div>
      <EulerEmphasis picture={picture} regions={regions} pointed={pointed} chosen={choice.chosen} />
      {regions.map(({ mark, target }) => (
        <SetsMarkButton
          key={mark.key}
          mark={mark}
          className={styles.region}
          style={{ ...eulerPlace(target), clipPath: `path("${target.path}")` }}
          onPoint={(on) => setPointed(on ? mark.key : null)}
          {...choice}
        />
      ))}
      <EulerNames picture={picture} {...choice} />
    </div>
  )
}
