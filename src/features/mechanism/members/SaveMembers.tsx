import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../../api/atlas-queries.ts'
import { membersTable } from '../../../derive/mechanism/members-csv.ts'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { SaveTable } from '../../../parts/print/SaveTable.tsx'
import type { TabProps } from '../tab/tab-props.ts'

/** Saves all who take part, once their sources are loaded. */
export function SaveMembers({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlas()
  const { data: sources } = useQuery(sourcesQuery)
  if (!sources) return null
  const known = sources[mechanism.id] ?? []
  return (
    <div>
      <SaveTable
        text={t('csv.download')}
        tableOf={(origin) => membersTable({ mechanism, record, memberships, known }, origin, words)}
      />
    </div>
  )
}
