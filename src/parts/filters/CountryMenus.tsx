import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { withFilters } from '../../view/go.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { FacetMenu } from './FacetMenu.tsx'

/** Countries that are all members. */
export function MembersMenu() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const name = t('explore.filter.members')
  return (
    <FacetMenu
      facet="members"
      groups={[{ label: name, options: useCountryOptions() }]}
      chosen={view.filters.members}
      finder={{ label: t('explore.find-country') }}
      onChange={(members) => go(withFilters(view, { members }))}
    />
  )
}

/** Countries of which one chairs now. */
export function ChairsMenu() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const name = t('explore.filter.chairs')
  return (
    <FacetMenu
      facet="chairs"
      groups={[{ label: name, options: useCountryOptions() }]}
      chosen={view.filters.chairs}
      onChange={(chairs) => go(withFilters(view, { chairs }))}
    />
  )
}

/** All countries by name. */
function useCountryOptions() {
  const { index, words } = useAtlasData()
  return useMemo(
    () =>
      index.countries
        .map(({ iso3 }) => ({ key: iso3, label: words.country(iso3) }))
        .toSorted((a, b) => words.compare(a.label, b.label)),
    [index, words],
  )
}
