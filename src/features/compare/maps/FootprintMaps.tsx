import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { planarMapQuery } from '../../../api/atlas-queries.ts'
import { planarProjectionOf } from '../../../domain/map-view.ts'
import { compareFootprints } from '../../../derive/comparison/comparison.ts'
import { compareScene } from '../../../derive/scene/places/scene-compare.ts'
import { columnsFor } from '../../../drawing/page/columns-for.ts'
import { sceneAspect } from '../../../drawing/map/draw-scene.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { useBoxSize } from '../../../ui/hooks/use-box-size.ts'
import { FootprintMap } from './FootprintMap.tsx'
import styles from './FootprintMaps.module.css'
import { PointedCountry } from '../sets/PointedCountry.tsx'

/** Pixels that a name takes over its map. */
const headHeight = 30

/** A small map for each compared mechanism, all of the same part of the world: where all of them together are. */
export function FootprintMaps() {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { view } = useCurrentView()
  const { compared: ids, roles, projection } = view
  const { ref, size } = useBoxSize<HTMLDivElement>()
  const { data: planar } = useQuery(planarMapQuery(planarProjectionOf(projection), 'world'))
  const maps = useMemo(() => {
    const { compared } = compareFootprints(memberships, { ids, roles })
    return compared.map((one) => ({
      one,
      scene: compareScene(memberships, { ids, roles, focus: one.mechanism.id }, words),
    }))
  }, [memberships, ids, roles, words])
  const [first] = maps
  const columns =
    planar && size && first ? columnsFor(maps.length, size, sceneAspect(planar, first.scene), headHeight) : 1
  return (
    <div className={styles.cover}>
      <div
        ref={ref}
        className={styles.maps}
        style={{ '--maps-columns': columns }}
        role="group"
        aria-label={t('compare.maps.group')}
      >
        {planar
          ? maps.map((map) => <FootprintMap key={map.one.mechanism.id} planar={planar} roles={roles} {...map} />)
          : null}
      </div>
      <PointedCountry hints={first?.scene.hints} />
    </div>
  )
}
