import { mapProjections } from '../../../domain/map-view.ts'
import { useTranslation } from 'react-i18next'
import type { AtlasMap } from '../../../map/atlas-map.ts'
import { useCurrentView } from '../../atlas/current-view.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import styles from './MapButtons.module.css'

interface Props {
  /** Null while there is no live map. */
  readonly map: AtlasMap | null
  /** True where the map is a still picture: it cannot be zoomed nor turned into a globe. */
  readonly still: boolean
}

/** Zoom, back to the whole, and the ways to lay the world flat or round. */
export function MapButtons({ map, still }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const reset = () => {
    if (view.camera) go({ ...view, camera: null }, 'replace')
    map?.fit()
  }
  const offered = mapProjections.filter((projection) => !(still && projection === 'globe'))
  return (
    <div className={styles.buttons} data-over-map="buttons">
      <div className={styles.group} role="group" aria-label={t('map.projection.label')}>
        {offered.map((projection) => (
          <Button
            key={projection}
            look="quiet"
            aria-pressed={view.projection === projection}
            onPress={() => go({ ...view, projection, camera: null })}
          >
            {t(`map.projection.${projection}`)}
          </Button>
        ))}
      </div>
      {still ? null : (
        <div className={styles.column}>
          <Button look="icon" aria-label={t('map.zoom-in')} onPress={() => map?.zoomIn()}>
            <Icon name="plus" />
          </Button>
          <Button look="icon" aria-label={t('map.zoom-out')} onPress={() => map?.zoomOut()}>
            <Icon name="minus" />
          </Button>
          <Button look="icon" aria-label={t('map.reset')} onPress={reset}>
            <Icon name="target" />
          </Button>
        </div>
      )}
    </div>
  )
}
