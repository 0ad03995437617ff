import { useTranslation } from 'react-i18next'
import { regionsIn } from '../../../derive/matrix/country-matrix-rows.ts'
import type { CountryMatrix } from '../../../derive/matrix/country-matrix.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { SearchField } from '../../../ui/controls/SearchField.tsx'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { rowOrders } from '../../../domain/view-options.ts'
import styles from './CountryControls.module.css'
import { Labelled } from '../page/Labelled.tsx'
import { OrderMenu } from '../page/OrderMenu.tsx'
import type { MatrixPageProps } from '../page/overlaps-place.ts'

/** Which countries are rows. It goes with the page, no link holds it. */
export interface CountryFilter {
  readonly text: string
  /** M49 region in English, as the data has it; null for all. */
  readonly region: string | null
  /** Whether UN members in none have a row too. One that is looked for by name has one in any case. */
  readonly withNone: boolean
}

interface Props extends MatrixPageProps {
  readonly matrix: CountryMatrix
  /** How many countries have a row. */
  readonly count: number
  readonly filter: CountryFilter
  readonly onFilter: (filter: CountryFilter) => void
}

const longestText = 60
const everywhere = ''

/** Finds and orders the countries, and says how many there are. */
export function CountryControls({ place, matrix, count, filter, onFilter }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { view, go } = useCurrentView()
  const name = t('overlaps.row-order')
  const places = t('overlaps.country-region')
  const regions = regionsIn(matrix, words).map((region) => ({ key: region, label: region }))
  return (
    <>
      <SearchField
        label={t('overlaps.country-text')}
        clearLabel={t('overlaps.country-clear')}
        value={filter.text}
        maxLength={longestText}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <RowsSwitch filter={filter} onFilter={onFilter} />
      <Labelled label={name}>
        <OrderMenu
          name={name}
          orders={rowOrders.map((key) => ({ key, label: t(`overlaps.row-orders.${key}`) }))}
          order={place.rows}
          onChange={(order) => go({ ...view, place: { ...place, rows: order, by: null } }, 'replace')}
        />
        <OrderMenu
          name={places}
          orders={[{ key: everywhere, label: t('overlaps.country-everywhere') }, ...regions]}
          order={filter.region ?? everywhere}
          onChange={(region) => onFilter({ ...filter, region: region === everywhere ? null : region })}
        />
        <output className={styles.count} data-live-announcer="true">
          {t('overlaps.countries', { count })}
        </output>
      </Labelled>
    </>
  )
}

/** Whether UN members in none have a row. */
function RowsSwitch({ filter, onFilter }: Pick<Props, 'filter' | 'onFilter'>) {
  const { t } = useTranslation()
  return (
    <Segments
      label={t('overlaps.rows-of.label')}
      value={filter.withNone ? 'all' : 'in'}
      options={(['in', 'all'] as const).map((key) => ({ key, label: t(`overlaps.rows-of.${key}`) }))}
      onChange={(shown) => onFilter({ ...filter, withNone: shown === 'all' })}
    />
  )
}
