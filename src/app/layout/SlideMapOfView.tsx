import { useMemo } from 'react'
import { hideCountries } from '../../derive/scene/hide-countries.ts'
import type { Iso3 } from '../../domain/ids.ts'
import { SlideMap } from '../../parts/map/SlideMap.tsx'
import { SlideMatrixPicture } from '../../parts/slide/SlideMatrixPicture.tsx'
import { useScene } from '../../parts/atlas/use-scene.ts'
import { useSlideMatrix } from '../../parts/slide/use-slide-matrix.ts'
import { useWindowSize } from '../../ui/hooks/use-window-size.ts'
import { mapPadding, type SlideRoom } from '../../parts/slide/slide-room.ts'
import styles from './SlideMapOfView.module.css'

interface Props {
  readonly room: SlideRoom
  /** Countries that are still dark. */
  readonly hidden: ReadonlySet<Iso3>
}

/**
 * The map of the view on which the Atlas stands, clear of the words of a slide. Names on it would be too small for a hall. Where the view is
 * a matrix, that stands there instead; the map behind it stays, ready for the next slide.
 */
export function SlideMapOfView({ room: { frame, picture }, hidden }: Props) {
  const scene = useScene()
  const { height } = useWindowSize()
  const padding = useMemo(() => mapPadding({ frame, picture }, height), [frame, picture, height])
  const shown = useMemo(() => ({ ...hideCountries(scene, hidden), labels: new Map() }), [scene, hidden])
  const matrix = useSlideMatrix()
  return (
    <>
      <div className={matrix ? styles.unseen : undefined}>
        <SlideMap scene={shown} padding={padding} />
      </div>
      {matrix ? <SlideMatrixPicture matrix={matrix} room={picture} /> : null}
    </>
  )
}
