import { useTranslation } from 'react-i18next'
import type { TableGroup } from '../../../derive/comparison/table/compare-table.ts'
import type { ComparedMechanism } from '../../../derive/comparison/comparison.ts'
import { FamilyMark } from '../../../parts/atlas/FamilyMark.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import styles from './CompareTable.module.css'
import { SetName } from '../head/SetName.tsx'
import { TableField } from './TableField.tsx'

interface Props {
  readonly compared: readonly ComparedMechanism[]
  readonly groups: readonly TableGroup[]
}

/**
 * A real table: heads of rows and columns stay in sight. Where the columns find no room beside each other it scrolls within itself,
 * else with the panel.
 */
export function CompareTable({ compared, groups }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.room}>
      <div className={styles.scroll} data-columns={compared.length}>
        <table className={styles.table} aria-label={t('compare.table.label')}>
          <colgroup>
            <col className={styles.heads} />
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <span className="visually-hidden">{t('compare.table.corner')}</span>
              </th>
              {compared.map((one) => (
                <th key={one.mechanism.id} scope="col">
                  <SetName one={one} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.key} group={group} compared={compared} />
          ))}
        </table>
      </div>
    </div>
  )
}

function Group({ group, compared }: { readonly group: TableGroup } & Pick<Props, 'compared'>) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={compared.length + 1} className={styles.group}>
          <span>{group.label}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.key} row={row} compared={compared} />
      ))}
    </tbody>
  )
}

function Row({ row, compared }: { readonly row: TableGroup['rows'][number] } & Pick<Props, 'compared'>) {
  const { t } = useTranslation()
  return (
    <tr data-differs={row.differs || undefined}>
      <th scope="row">
        <span className={styles.label}>
          {row.family ? <FamilyMark family={row.family} /> : null}
          <span>
            {row.label}
            {row.differs ? (
              <span className={styles.sign}>
                {' '}
                <Icon name="differs" size={13} />
              </span>
            ) : null}
          </span>
        </span>
        <span className="visually-hidden">. {t(row.differs ? 'compare.table.differs' : 'compare.table.alike')}</span>
      </th>
      {compared.map((one, index) => (
        <td key={one.mechanism.id}>
          <TableField cell={row.cells[index]} one={one} family={row.family} />
        </td>
      ))}
    </tr>
  )
}
