import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../derive/comparison/comparison.ts'
import { cellMark } from '../../../derive/comparison/comparison-marks.ts'
import { upsetPicture } from '../../../derive/comparison/upset-picture.ts'
import { drawUpset } from '../../../drawing/sets/draw-upset.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { SvgTree } from '../../../parts/atlas/SvgTree.tsx'
import { useRovingFocus } from '../../../ui/hooks/use-roving-focus.ts'
import { SetsMarkButton, type MarkChoice } from './SetsMarkButton.tsx'
import styles from './UpsetFigure.module.css'
import { UpsetNames } from './UpsetNames.tsx'
import { WhereOrder } from './WhereOrder.tsx'
import { isPlace } from '../../../view/places.ts'

interface Props extends MarkChoice {
  readonly comparison: Comparison
  /** Pixels across. */
  readonly width: number
}

/** Pixels of the names beside the columns: less where the room is narrow. */
const namesWidth = (width: number) => (width < 420 ? 144 : 164)

/** Groups as columns, mechanisms as rows. Every column and every name is a button; wide pictures scroll under the names. */
export function UpsetFigure({ comparison, width, ...choice }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view } = useCurrentView()
  const roving = useRovingFocus<HTMLDivElement>()
  const order = isPlace(view.place, 'compare') ? view.place.sets : 'size'
  const names = namesWidth(width)
  const picture = useMemo(() => upsetPicture(comparison, order, width - names), [comparison, order, width, names])
  const drawn = useMemo(() => drawUpset(picture, { names: false }), [picture])
  return (
    <>
      {picture.columns.length > 1 ? <WhereOrder /> : null}
      <div {...roving} className={styles.figure} dir="ltr" role="group" aria-label={t('compare.sets.picture')}>
        <UpsetNames picture={picture} width={names} {...choice} />
        <div className={styles.scroll}>
          <div className={styles.columns} style={{ inlineSize: picture.width, blockSize: picture.height }}>
            <div aria-hidden="true">
              <SvgTree node={drawn} />
            </div>
            {picture.columns.map(({ cell, x, width: across }) => (
              <SetsMarkButton
                key={cell.mask}
                mark={cellMark(comparison, cell, words)}
                className={styles.column}
                style={{ insetInlineStart: x, inlineSize: across }}
                {...choice}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  )
}
