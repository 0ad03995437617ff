import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { facetCounts } from '../../derive/membership/filter-mechanisms.ts'
import type { Facet } from '../../derive/membership/mechanism-facets.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'

/** How many mechanisms would be listed with each value of a filter, the other filters staying as they are. */
export function useFacetCounts(facet: Facet): ReadonlyMap<string, number> {
  const { memberships } = useAtlasData()
  const { view, matches } = useCurrentView()
  const { filters } = view
  return useMemo(() => facetCounts(memberships, { filters, matches }, facet), [memberships, filters, matches, facet])
}

/** A number of mechanisms as it stands beside an option of a filter. */
export function useOptionCount(): (count: number) => { readonly figure: string; readonly spoken: string } {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  return (count) => ({ figure: words.number(count), spoken: t('explore.option-count', { count }) })
}
