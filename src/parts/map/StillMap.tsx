import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { memo, useLayoutEffect, useMemo, type MouseEvent, type PointerEvent } from 'react'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import { parseIso3, type Iso3 } from '../../domain/ids.ts'
import { planarProjectionOf } from '../../domain/map-view.ts'
import type { PlanarMap } from '../../domain/planar-map.ts'
import { drawLit, drawScene } from '../../drawing/map/draw-scene.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { useHighlights } from '../atlas/use-highlight.ts'
import { SvgTree } from '../atlas/SvgTree.tsx'
import { useLitCountries } from '../atlas/use-lit-countries.ts'
import { useBoxSize } from '../../ui/hooks/use-box-size.ts'
import { goTo } from '../../view/go.ts'
import { takePosterAway } from './first-paint.ts'
import type { Hint } from './MapHint.tsx'
import styles from './MapStage.module.css'
import type { StageProps } from './stage-props.ts'
import { stillFrame, type StillFrame } from '../../map/camera/still-frame.ts'

type Props = Pick<StageProps, 'scene' | 'onHint' | 'padding' | 'boxes'>

/** The scene as SVG, framed as the live map frames it, for as long as there is none: the same colours, hints and clicks; only the camera stands still. */
export function StillMap({ scene, onHint, padding, boxes }: Props) {
  const { view, go } = useCurrentView()
  const highlights = useHighlights()
  const { ref, size } = useBoxSize<HTMLDivElement>()
  const { data: planar } = useQuery({
    ...planarMapQuery(planarProjectionOf(view.projection), 'world'),
    placeholderData: keepPreviousData,
  })
  const { fit, fills } = scene
  const { top, right, bottom, left } = padding
  const camera = view.projection === 'globe' ? null : view.camera
  const frame = useMemo(
    () =>
      planar &&
      size &&
      boxes &&
      stillFrame(planar, { fit, fills }, { frame: size, padding: { top, right, bottom, left }, boxes }, camera),
    [planar, size, fit, fills, top, right, bottom, left, boxes, camera],
  )
  const point = (event: PointerEvent) => {
    const hint = hintAt(event)
    highlights.set(hint?.kind === 'country' ? { kind: 'country', iso3: hint.iso3 } : null)
    onHint(hint)
  }
  const leave = () => {
    highlights.set(null)
    onHint(null)
  }
  const open = (event: MouseEvent) => {
    const iso3 = countryOf(event)
    if (iso3) go(goTo(view, { kind: 'country', iso3 }))
  }
  return (
    // Pointer only: by keyboard the list is the map's equivalent.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={ref} className={styles.still} onPointerMove={point} onPointerLeave={leave} onClick={open}>
      {planar && frame ? <Picture planar={planar} scene={scene} frame={frame} /> : null}
      {planar && frame ? <Highlighted planar={planar} scene={scene} frame={frame} /> : null}
    </div>
  )
}

interface PictureProps {
  readonly planar: PlanarMap
  readonly scene: MapScene
  readonly frame: StillFrame
}

/** Drawn once for all that is pointed at. */
const Picture = memo(function Picture({ planar, scene, frame }: PictureProps) {
  useLayoutEffect(takePosterAway, [])
  return <SvgTree node={drawScene(planar, scene, frame)} />
})

function Highlighted({ planar, scene, frame }: PictureProps) {
  const lit = useLitCountries()
  if (lit.size === 0) return null
  return (
    <div className={styles.highlight}>
      <SvgTree node={drawLit(planar, scene, lit, frame)} />
    </div>
  )
}

function hintAt(event: PointerEvent): Hint | null {
  const frame = event.currentTarget.getBoundingClientRect()
  const at = { x: event.clientX - frame.left, y: event.clientY - frame.top }
  const iso3 = countryOf(event)
  if (iso3) return { kind: 'country', iso3, ...at }
  const area = idAt(event, 'data-disputed')
  return area ? { kind: 'disputed', area, ...at } : null
}

/** The country whose shape, ring or name an event meets, or null. */
function countryOf(event: { readonly target: EventTarget }): Iso3 | null {
  const id = idAt(event, 'data-id')
  return id ? parseIso3(id) : null
}

function idAt({ target }: { readonly target: EventTarget }, attribute: string): string | null {
  return target instanceof Element ? (target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null) : null
}
