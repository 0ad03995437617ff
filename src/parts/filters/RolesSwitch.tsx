import { useTranslation } from 'react-i18next'
import { roleScopes } from '../../domain/vocabulary.ts'
import { Segments } from '../../ui/controls/Segments.tsx'
import { useCurrentView } from '../atlas/current-view.ts'

/** What every number on the page counts: members alone, or observers, associates and partners too. The link holds the choice. `label` is its name where another stands over it. */
export function RolesSwitch({ label }: { readonly label?: string }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  return (
    <Segments
      label={label ?? t('explore.roles')}
      value={view.roles}
      options={roleScopes.map((key) => ({ key, label: t(`explore.roles-of.${key}`) }))}
      onChange={(roles) => go({ ...view, roles })}
    />
  )
}
