import { useQuery } from '@tanstack/react-query'
import { useEffect, type MouseEvent, type PointerEvent } from 'react'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import type { MapScene } from '../../derive/map-scene.ts'
import { parseIso3, type Iso3 } from '../../domain/ids.ts'
import { planarProjectionOf } from '../../domain/map-view.ts'
import { drawScene } from '../../drawing/draw-scene.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { SvgTree } from '../../parts/SvgTree.tsx'
import { useLitCountries } from '../../parts/use-lit-countries.ts'
import { goTo } from '../../view/go.ts'
import type { Hint } from './MapHint.tsx'
import styles from './MapStage.module.css'
import { takePosterAway } from './take-poster-away.ts'

interface Props {
  readonly scene: MapScene
  readonly onHint: (hint: Hint | null) => void
}

/** The scene as SVG, for browsers without WebGL: the same colours, hints and clicks; only the camera stands still. */
export function StillMap({ scene, onHint }: Props) {
  const { view, go, highlights } = useAtlas()
  const lit = useLitCountries()
  const { data: planar } = useQuery(planarMapQuery(planarProjectionOf(view.projection), 'world'))
  useEffect(() => {
    if (planar) takePosterAway()
  }, [planar])
  if (!planar) return null
  const point = (event: PointerEvent) => {
    const iso3 = countryOf(event)
    const frame = event.currentTarget.getBoundingClientRect()
    highlights.set(iso3 && { kind: 'country', iso3 })
    onHint(iso3 && { kind: 'country', iso3, x: event.clientX - frame.left, y: event.clientY - frame.top })
  }
  const open = (event: MouseEvent) => {
    const iso3 = countryOf(event)
    if (iso3) go(goTo(view, { kind: 'country', iso3 }))
  }
  return (
    // Pointer only: by keyboard the list is the map's equivalent.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.still} onPointerMove={point} onPointerLeave={() => onHint(null)} onClick={open}>
      <SvgTree node={drawScene(planar, scene, { lit })} />
    </div>
  )
}

/** The country whose shape, ring or name an event meets, or null. */
function countryOf({ target }: { readonly target: EventTarget }): Iso3 | null {
  const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : undefined
  return id ? parseIso3(id) : null
}
