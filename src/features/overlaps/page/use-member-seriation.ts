import { useMemo } from 'react'
import { listedMechanisms } from '../../../derive/membership/listed-mechanisms.ts'
import { memberLikeness } from '../../../derive/matrix/overlap-matrix.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { useSeriation, type Seriation } from './use-seriation.ts'

/** The order that seats the listed mechanisms side by side that have alike members: the same for every matrix of them, worked out once. */
export function useMemberSeriation(wanted: boolean): Seriation {
  const { memberships } = useAtlasData()
  const { listed, view } = useCurrentView()
  const { roles } = view
  const key = useMemo(
    () => [roles, ...listedMechanisms(memberships, listed).map(({ id }) => id)].toSorted(),
    [memberships, listed, roles],
  )
  return useSeriation({
    wanted: wanted && key.length > 1,
    key,
    source: () => memberLikeness(memberships, { mechanisms: listed, roles }),
  })
}
