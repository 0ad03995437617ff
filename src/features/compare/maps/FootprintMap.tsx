import { memo, useMemo, type MouseEvent, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedMechanism } from '../../../derive/comparison/comparison.ts'
import type { MapScene } from '../../../derive/scene/map-scene.ts'
import { parseIso3, type Iso3 } from '../../../domain/ids.ts'
import type { PlanarMap } from '../../../domain/planar-map.ts'
import type { RoleScope } from '../../../domain/vocabulary.ts'
import { drawLit, drawScene } from '../../../drawing/map/draw-scene.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { useHighlights } from '../../../parts/atlas/use-highlight.ts'
import { SvgTree } from '../../../parts/atlas/SvgTree.tsx'
import { useLitCountries } from '../../../parts/atlas/use-lit-countries.ts'
import { goTo } from '../../../view/go.ts'
import styles from './FootprintMaps.module.css'
import { SetName } from '../head/SetName.tsx'

interface Props {
  readonly planar: PlanarMap
  readonly one: ComparedMechanism
  readonly scene: MapScene
  readonly roles: RoleScope
}

/** The footprint of one compared mechanism under its name and how many take part. A country opens where a pointer presses it. */
export function FootprintMap({ planar, one, scene, roles }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const highlights = useHighlights()
  const count = one.iso3s ? t(`explore.size.${roles}`, { count: one.iso3s.size }) : t('explore.unlisted')
  const sentence = t('compare.maps.sentence', { name: one.mechanism.short, count })
  const named = useMemo(() => ({ ...scene, sentence }), [scene, sentence])
  const point = (event: PointerEvent) => {
    const iso3 = countryOf(event)
    highlights.set(iso3 && { kind: 'country', iso3 })
  }
  const open = (event: MouseEvent) => {
    const iso3 = countryOf(event)
    if (iso3) go(goTo(view, { kind: 'country', iso3 }))
  }
  return (
    <figure className={styles.map}>
      <figcaption className={styles.caption}>
        <SetName one={one} />
        <span className={styles.count}>{count}</span>
      </figcaption>
      {/* Pointer only: by keyboard the lists of the panel are the map's equivalent. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles.picture} onPointerMove={point} onPointerLeave={() => highlights.set(null)} onClick={open}>
        <Picture planar={planar} scene={named} prefix={`each-${one.mechanism.id}-`} />
        <LitPicture planar={planar} scene={named} />
      </div>
    </figure>
  )
}

interface PictureProps {
  readonly planar: PlanarMap
  readonly scene: MapScene
}

/** Drawn once for all that is pointed at. */
const Picture = memo(function Picture({ planar, scene, prefix }: PictureProps & { readonly prefix: string }) {
  return <SvgTree node={drawScene(planar, scene, { names: false, idPrefix: prefix })} />
})

function LitPicture({ planar, scene }: PictureProps) {
  const lit = useLitCountries()
  return lit.size === 0 ? null : <SvgTree node={drawLit(planar, scene, lit)} />
}

/** The country whose shape or marker an event meets, or null. */
function countryOf({ target }: { readonly target: EventTarget }): Iso3 | null {
  const id = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : undefined
  return id ? parseIso3(id) : null
}
