import { useTranslation } from 'react-i18next'
import type { TableRequest } from '../../../derive/comparison/table/compare-table.ts'
import { Segments } from '../../../ui/controls/Segments.tsx'
import styles from '../head/CompareSwitches.module.css'

interface Props {
  readonly request: TableRequest
  readonly onChange: (request: TableRequest) => void
}

/** Which rows stand in the table, and how finely it tells priorities. */
export function TableSwitches({ request, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.switches}>
      <Segments
        label={t('compare.table.rows')}
        value={request.onlyDiffering ? 'differing' : 'all'}
        options={(['all', 'differing'] as const).map((key) => ({ key, label: t(`compare.table.rows-of.${key}`) }))}
        onChange={(rows) => onChange({ ...request, onlyDiffering: rows === 'differing' })}
      />
      <Segments
        label={t('compare.table.themes')}
        value={request.themes}
        options={(['families', 'themes'] as const).map((key) => ({ key, label: t(`compare.table.themes-of.${key}`) }))}
        onChange={(themes) => onChange({ ...request, themes })}
      />
    </div>
  )
}
