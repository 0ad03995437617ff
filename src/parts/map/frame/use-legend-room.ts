import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { planarMapQuery } from '../../../api/atlas-queries.ts'
import type { MapScene } from '../../../derive/scene/map-scene.ts'
import { planarProjectionOf } from '../../../domain/map-view.ts'
import { clearPadding, type FrameBox } from '../../../map/camera/clear-fit.ts'
import { fitSubject } from '../../../map/camera/ground.ts'
import { useCurrentView } from '../../atlas/current-view.ts'
import type { Box } from '../../../ui/hooks/use-box-size.ts'
import { useMedia } from '../../../ui/hooks/use-media.ts'
import type { StageProps } from '../stage-props.ts'
import type { MapBoxes } from './use-map-boxes.ts'

interface LegendRoom {
  /** True where the unfolded legend has room beside what the scene is about. */
  readonly fits: boolean
  /** To be told how large the legend is unfolded. */
  readonly setUnfolded: (size: Box) => void
  readonly boxes: StageProps['boxes']
}

/** Whether a legend can stand open over a map, and what the map's fits are to keep clear of. */
export function useLegendRoom(
  { fit, fills }: Pick<MapScene, 'fit' | 'fills'>,
  measured: MapBoxes | null,
  { top, right, bottom, left }: StageProps['padding'],
): LegendRoom {
  const { view } = useCurrentView()
  const narrow = useMedia('(max-width: 719px)')
  const [unfolded, setUnfolded] = useState<Box | null>(null)
  const { data: planar } = useQuery(planarMapQuery(planarProjectionOf(view.projection), 'world'))
  const fits = useMemo(() => {
    if (!planar || !measured?.legend || !unfolded) return true
    const { frame, legend, others } = measured
    const stage = { frame, padding: { top, right, bottom, left }, mapHeight: planar.height }
    return clearPadding(fitSubject(planar, { fit, fills }), stage, [unfoldedBox(legend, unfolded), ...others]) !== null
  }, [planar, measured, unfolded, fit, fills, top, right, bottom, left])
  const boxes = useMemo(
    () => (measured ? [...(measured.legend ? [measured.legend] : []), ...measured.others] : null),
    [measured],
  )
  return { fits: fits && !narrow, setUnfolded, boxes }
}

/** A legend unfolds upward. */
function unfoldedBox({ left, bottom }: FrameBox, { width, height }: Box): FrameBox {
  return { left, bottom, right: left + width, top: bottom - height }
}
