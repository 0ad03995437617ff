import { useTranslation } from 'react-i18next'
import type { MechanismDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Statement } from './Statement.tsx'
import { Succession } from './Succession.tsx'

interface Props {
  readonly mechanism: Mechanism
  readonly record: MechanismDetail | undefined
}

/** That a mechanism no longer works, what shows it, and which one goes on in its place; nothing for the others. */
export function EndedNotice({ mechanism, record }: Props) {
  const { t } = useTranslation()
  if (mechanism.status !== 'dormant' && mechanism.status !== 'superseded') return null
  return (
    <Notice title={t(`mechanism.ended.${mechanism.status}`)}>
      {record ? <Statement mechanism={mechanism.id} {...record.status_note} /> : null}
      <Succession label={t('mechanism.succession.after')} ids={mechanism.succeededBy} />
    </Notice>
  )
}
