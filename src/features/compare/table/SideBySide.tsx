import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../../api/atlas-queries.ts'
import { compareTable, type TableRequest } from '../../../derive/comparison/table/compare-table.ts'
import type { Comparison } from '../../../derive/comparison/comparison.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { LoadFailure } from '../../../parts/atlas/LoadFailure.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { CompareTable } from './CompareTable.tsx'
import styles from './SideBySide.module.css'
import { TableSwitches } from './TableSwitches.tsx'
import { useRecords } from './use-records.ts'

/** The compared mechanisms side by side. What the index knows stands at once, the rest as the records come. */
export function SideBySide({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { memberships, year, words } = useAtlasData()
  const [request, setRequest] = useState<TableRequest>({ themes: 'families', onlyDiffering: false })
  const { records, failures } = useRecords(comparison)
  const sources = useQuery(sourcesQuery)
  const groups = compareTable(comparison, { year, familyOf: memberships.familyOf, records }, request, words)
  return (
    <Section title={t('compare.table.heading')} note={<DiffersNote />}>
      {failures.map(({ file, error, retry }) => (
        <LoadFailure key={file} what="record" error={error} retry={retry} />
      ))}
      {sources.error ? <LoadFailure what="sources" error={sources.error} retry={sources.refetch} /> : null}
      <TableSwitches request={request} onChange={setRequest} />
      {groups.length > 0 ? (
        <CompareTable compared={comparison.compared} groups={groups} />
      ) : (
        <p>{t('compare.table.nothing')}</p>
      )}
    </Section>
  )
}

function DiffersNote() {
  const { t } = useTranslation()
  return (
    <>
      <span className={styles.sign}>
        <Icon name="differs" size={13} />
      </span>{' '}
      {t('compare.table.note')}
    </>
  )
}
