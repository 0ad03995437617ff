import { useTranslation } from 'react-i18next'
import type { Legend } from '../../derive/map-scene.ts'
import { LegendItems } from '../../parts/LegendItems.tsx'
import { useMedia } from '../../ui/use-media.ts'
import styles from './MapLegend.module.css'

/** What the colours mean. Folded away where the map is narrow, until it is asked for. */
export function MapLegend({ legend }: { readonly legend: Legend }) {
  const { t } = useTranslation()
  const narrow = useMedia('(max-width: 899px)')
  return (
    <details className={styles.legend} open={!narrow} key={String(narrow)}>
      <summary className={styles.heading}>
        <span className={styles.short}>{t('map.legend')}</span>
        <span className={styles.title}>{legend.title}</span>
      </summary>
      <ul className={styles.entries}>
        <LegendItems entries={legend.entries} className={styles.entry} />
      </ul>
    </details>
  )
}
