import { useTranslation } from 'react-i18next'
import { RolesSwitch } from '../../../parts/filters/RolesSwitch.tsx'
import { Labelled } from './Labelled.tsx'

/** Which roles every figure of the page counts. */
export function RoleSwitch() {
  const { t } = useTranslation()
  const label = t('overlaps.roles')
  return (
    <Labelled label={label}>
      <RolesSwitch label={label} />
    </Labelled>
  )
}
