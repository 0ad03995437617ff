import { useTranslation } from 'react-i18next'
import { regions } from '../../domain/vocabulary.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { withFilters } from '../../view/go.ts'
import { useFacetCounts, useOptionCount } from './use-facet-counts.ts'
import { useMenuLabel } from './use-menu-label.ts'

/** Regions to list. */
export function RegionMenu() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const name = t('explore.region')
  const counts = useFacetCounts('regions')
  const countOf = useOptionCount()
  const chosen = view.filters.regions
  const options = regions.map((region) => ({
    key: region,
    label: t(`region.${region}`),
    count: countOf(counts.get(region) ?? 0),
  }))
  return (
    <FilterMenu
      name={name}
      {...useMenuLabel(
        name,
        'explore.regions',
        chosen.map((region) => t(`region.${region}`)),
      )}
      applied={chosen.length > 0}
      choice="several"
      groups={[{ label: name, options }]}
      chosen={chosen}
      onChange={(next) => go(withFilters(view, { regions: next }))}
    />
  )
}
