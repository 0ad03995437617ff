import { useTranslation } from 'react-i18next'
import { roleScopes } from '../../domain/vocabulary.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { Segments } from '../../ui/Segments.tsx'
import { Labelled } from './Labelled.tsx'

/** Which roles every figure of the page counts. */
export function RoleSwitch() {
  const { t } = useTranslation()
  const { view, go } = useAtlas()
  return (
    <Labelled label={t('overlaps.roles')}>
      <Segments
        label={t('overlaps.roles')}
        value={view.roles}
        options={roleScopes.map((key) => ({ key, label: t(`explore.roles-of.${key}`) }))}
        onChange={(roles) => go({ ...view, roles })}
      />
    </Labelled>
  )
}
