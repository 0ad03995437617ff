import { useMemo } from 'react'
import { listMechanisms } from '../../derive/membership/list-mechanisms.ts'
import type { QueryMatches } from '../../derive/membership/match-reason.ts'
import { indexForList, queryMatches } from '../../derive/search/query-matches.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { AtlasData } from './atlas-data.ts'

interface Listed {
  readonly listed: readonly Mechanism[]
  readonly matches: QueryMatches | null
}

/** The mechanisms that a view lists, made anew only when its filters, its order or the roles that count change. */
export function useListed(atlas: Pick<AtlasData, 'index' | 'memberships' | 'words'>, view: AtlasView): Listed {
  const { index, memberships, words } = atlas
  const { filters, sort, roles } = view
  const { query } = filters
  const asked = query !== ''
  const names = useMemo(() => (asked ? indexForList(index, words) : null), [asked, index, words])
  const matches = useMemo(
    () => (names === null ? null : queryMatches(names, memberships, query)),
    [names, memberships, query],
  )
  const listed = useMemo(
    () => listMechanisms(memberships, { filters, matches, sort, roles }, words),
    [memberships, filters, matches, sort, roles, words],
  )
  return { listed, matches }
}
