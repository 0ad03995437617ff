import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countryRows } from '../../../derive/matrix/country-matrix-rows.ts'
import { countryFindings } from '../../../derive/matrix/country-matrix-words.ts'
import { countryMatrix, rolesIn, type CountryMatrix } from '../../../derive/matrix/country-matrix.ts'
import { standingTable } from '../../../derive/matrix/matrix-csv.ts'
import { leftOutSentence } from '../../../derive/matrix/overlap-matrix-left-out.ts'
import { mechanismPositions } from '../../../derive/matrix/overlap-matrix-order.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { CountryControls, type CountryFilter } from './CountryControls.tsx'
import { MatrixFrame } from '../page/MatrixFrame.tsx'
import { MechanismOrderMenu } from '../page/MechanismOrderMenu.tsx'
import type { MatrixPageProps, OverlapsPlace } from '../page/overlaps-place.ts'
import { RoleLegend } from './RoleLegend.tsx'
import { RoleSwitch } from '../page/RoleSwitch.tsx'
import { useCountryStage } from './use-country-stage.tsx'
import { useMemberSeriation } from '../page/use-member-seriation.ts'
import type { Seriation } from '../page/use-seriation.ts'

/** Countries against the mechanisms in which they take part, each role with a mark of its own. */
export function CountryMatrixPage({ place }: MatrixPageProps) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { listed, view } = useCurrentView()
  const { rows: order, by } = place
  const [filter, setFilter] = useState<CountryFilter>({ text: '', region: null, withNone: false })
  const matrix = useMatrix(filter)
  const seriation = useMemberSeriation(place.order === 'similar')
  const positions = usePositions(matrix, place, seriation)
  const rows = useMemo(
    () => countryRows(matrix, { rows: order, by, ...filter }, words),
    [matrix, order, by, filter, words],
  )
  const stage = useCountryStage({ matrix, positions, rows, place })
  const leftOut = leftOutSentence(memberships, listed, words)
  return (
    <MatrixFrame
      place={place}
      count={matrix.mechanisms.length}
      controls={
        <>
          <CountryControls place={place} matrix={matrix} rows={rows} filter={filter} onFilter={setFilter} />
          <RoleSwitch />
          <MechanismOrderMenu place={place} size="size" seriation={seriation} />
        </>
      }
      findings={useMemo(() => countryFindings(matrix, words), [matrix, words])}
      legend={<RoleLegend roles={useMemo(() => rolesIn(matrix), [matrix])} />}
      notes={
        <>
          <p>{t('overlaps.method.members', { roles: view.roles })}</p>
          {leftOut === null ? null : <p>{leftOut}</p>}
        </>
      }
      stage={stage}
      tableOf={(origin) => standingTable(matrix, memberships, origin, words)}
      ordering={seriation.state === 'running'}
    />
  )
}

/** The matrix of what is listed; a country that is looked for by name has a row even where it is in none. */
function useMatrix({ text, withNone }: CountryFilter): CountryMatrix {
  const { memberships } = useAtlasData()
  const { listed, view } = useCurrentView()
  const { roles } = view
  const all = withNone || text.trim() !== ''
  return useMemo(
    () => countryMatrix(memberships, { mechanisms: listed, roles, withNone: all }),
    [memberships, listed, roles, all],
  )
}

/** The columns in the chosen order. */
function usePositions({ mechanisms, totals }: CountryMatrix, { order }: OverlapsPlace, seriation: Seriation) {
  const { words } = useAtlasData()
  const { positions: similar } = seriation
  return useMemo(
    () => mechanismPositions(mechanisms, { order, similar, sizes: totals }, words),
    [mechanisms, totals, order, similar, words],
  )
}
