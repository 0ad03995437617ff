import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { setOrders } from '../../../domain/view-options.ts'
import styles from './WhereOrder.module.css'
import { isPlace } from '../../../view/places.ts'

/** In which order the groups of countries stand, in lists and in columns. The link holds it. */
export function WhereOrder() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const { place } = view
  if (!isPlace(place, 'compare')) return null
  return (
    <div className={styles.order}>
      <Segments
        label={t('compare.sets.order')}
        value={place.sets}
        options={setOrders.map((key) => ({ key, label: t(`compare.sets.by.${key}`) }))}
        onChange={(sets) => go({ ...view, place: { ...place, sets } })}
      />
    </div>
  )
}
