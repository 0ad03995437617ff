import { useMemo, useState } from 'react'
import { countryMatrix, type CountryMatrix } from '../../../derive/matrix/country-matrix.ts'
import { countryMatrixContent } from '../../../derive/matrix/matrix-content-countries.ts'
import { standingTable } from '../../../derive/matrix/matrix-csv.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { MatrixFrame } from '../page/MatrixFrame.tsx'
import { MechanismOrderMenu } from '../page/MechanismOrderMenu.tsx'
import type { MatrixPageProps } from '../page/overlaps-place.ts'
import { RoleSwitch } from '../page/RoleSwitch.tsx'
import { useMatrixField, useMatrixRequest } from '../page/use-matrix-request.ts'
import { useMemberSeriation } from '../page/use-member-seriation.ts'
import { CountryControls, type CountryFilter } from './CountryControls.tsx'
import { useCountryModel } from './use-country-model.ts'

const room = { widest: 34, columnHead: 150 }

/** Countries against the mechanisms in which they take part, each role with a mark of its own. */
export function CountryMatrixPage({ place }: MatrixPageProps) {
  const [filter, setFilter] = useState<CountryFilter>({ text: '', region: null, withNone: false })
  const field = useMatrixField()
  const matrix = useMatrix(filter)
  const seriation = useMemberSeriation(place.order === 'similar')
  const request = useMatrixRequest(place, seriation, filter)
  const content = useMemo(() => countryMatrixContent(matrix, request, field), [matrix, request, field])
  const count = content.rows.filter(({ kind }) => kind === 'row').length
  return (
    <MatrixFrame
      place={place}
      count={matrix.mechanisms.length}
      controls={
        <>
          <CountryControls place={place} matrix={matrix} count={count} filter={filter} onFilter={setFilter} />
          <RoleSwitch />
          <MechanismOrderMenu place={place} size="size" seriation={seriation} />
        </>
      }
      model={useCountryModel(content, place)}
      room={room}
      tableOf={(origin) => standingTable(matrix, field.memberships, origin, field.words)}
      pictureName="overlaps-countries"
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
