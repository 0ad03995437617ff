import type { CountryDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { SourceId } from '../../domain/ids.ts'
import { byNewest, lastKnownChairs } from '../membership/chairs.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'

export interface ChairRow {
  readonly mechanism: Mechanism
  /** Calendar years, null where no source gives one. */
  readonly from: number | null
  readonly to: number | null
  /** True where it chairs in the current year, as far as sources go. */
  readonly current: boolean
  readonly note: string | null
  readonly sources: readonly SourceId[]
}

/** The terms of a country in the chair, the current ones first, then the newest; terms without any year last. */
export function countryChairs(chairs: CountryDetail['chairs'], memberships: MembershipIndex): readonly ChairRow[] {
  return chairs
    .flatMap((chair) => rowOf(chair, memberships))
    .toSorted((a, b) => Number(b.current) - Number(a.current) || byNewest(a, b))
}

function rowOf(chair: CountryDetail['chairs'][number], { mechanisms, year }: MembershipIndex): readonly ChairRow[] {
  const mechanism = mechanisms.get(chair.mechanism)
  if (!mechanism) return []
  const { iso3, from, to, sources } = chair
  const known = lastKnownChairs(mechanism, year)
  const isTerm = (known?.terms ?? []).some((term) => term.iso3 === iso3 && term.from === from && term.to === to)
  const current = known?.current === true && isTerm
  return [{ mechanism, from, to, current, note: chair.note ?? null, sources }]
}
