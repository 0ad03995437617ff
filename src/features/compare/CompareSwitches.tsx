import { useTranslation } from 'react-i18next'
import { roleScopes } from '../../domain/vocabulary.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { Segments } from '../../ui/Segments.tsx'
import { compareMaps } from '../../view/atlas-view.ts'
import styles from './CompareSwitches.module.css'

/** Which roles count, and whether footprints lie over each other or each has a map of its own. */
export function CompareSwitches({ several }: { readonly several: boolean }) {
  const { t } = useTranslation()
  const { view, go } = useAtlas()
  const { place, roles } = view
  if (place.kind !== 'compare') return null
  return (
    <div className={styles.switches}>
      <Segments
        label={t('explore.roles')}
        value={roles}
        options={roleScopes.map((key) => ({ key, label: t(`explore.roles-of.${key}`) }))}
        onChange={(chosen) => go({ ...view, roles: chosen })}
      />
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
