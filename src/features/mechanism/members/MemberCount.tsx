import { useTranslation } from 'react-i18next'
import type { MechanismDetail } from '../../../domain/atlas-files.ts'

/** The number that a source states beside the number that is listed, so that a reader can hold one against the other. */
export function MemberCount({ record }: { readonly record: MechanismDetail }) {
  const { t } = useTranslation()
  const stated = record.member_count_stated
  if (stated === null) return null
  const countries = record.members.filter(({ role, until }) => role === 'member' && until === null).length
  const organizations = record.member_organizations.filter(({ role }) => role === 'member').length
  const agree = stated === countries || stated === countries + organizations
  return (
    <p>
      {t('mechanism.members.stated', { stated, countries, organizations })}
      {agree ? null : ` ${t('mechanism.members.differs')}`}
    </p>
  )
}
