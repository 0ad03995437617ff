import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { RolesSwitch } from '../../../parts/filters/RolesSwitch.tsx'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { compareMaps } from '../../../domain/view-options.ts'
import styles from './CompareSwitches.module.css'
import { isPlace } from '../../../view/places.ts'

/** Which roles count, and whether footprints lie over each other or each has a map of its own. */
export function CompareSwitches({ several }: { readonly several: boolean }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const { place } = view
  if (!isPlace(place, 'compare')) return null
  return (
    <div className={styles.switches}>
      <RolesSwitch />
      {several ? (
        <Segments
          label={t('compare.maps.label')}
          value={place.maps}
          options={compareMaps.map((key) => ({ key, label: t(`compare.maps.${key}`) }))}
          onChange={(maps) => go({ ...view, place: { ...place, maps } })}
        />
      ) : null}
    </div>
  )
}
