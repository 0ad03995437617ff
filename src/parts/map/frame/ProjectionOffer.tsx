import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapScene } from '../../../derive/scene/map-scene.ts'
import { isSplitByEdge } from '../../../derive/scene/split-by-edge.ts'
import { useAtlasData } from '../../atlas/atlas-data.ts'
import { useCurrentView } from '../../atlas/current-view.ts'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import styles from '../MapNote.module.css'

/** Offers the Pacific lay of the world where the edge of the Atlantic one divides what the scene is about. A link keeps the one it names. */
export function ProjectionOffer({ fit }: Pick<MapScene, 'fit'>) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { view, go } = useCurrentView()
  const split = useMemo(
    () => isSplitByEdge((fit ?? []).flatMap((iso3) => memberships.countries.get(iso3) ?? [])),
    [fit, memberships],
  )
  if (!split || view.projection !== 'atlantic') return null
  return (
    <p className={styles.note}>
      {t('map.split')}{' '}
      <TextButton onPress={() => go({ ...view, projection: 'pacific', camera: null })}>
        {t('map.to-pacific')}
      </TextButton>
    </p>
  )
}
