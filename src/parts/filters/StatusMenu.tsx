import { useTranslation } from 'react-i18next'
import { statuses } from '../../domain/vocabulary.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { withFilters } from '../../view/go.ts'
import { isApplied } from '../atlas/applied-filters.ts'
import { useFacetCounts, useOptionCount } from './use-facet-counts.ts'
import { useMenuLabel } from './use-menu-label.ts'

/** Statuses to list. The usual choice leaves out what has ended; none chosen means any. */
export function StatusMenu() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const name = t('explore.status')
  const counts = useFacetCounts('statuses')
  const countOf = useOptionCount()
  const chosen = view.filters.statuses
  const applied = isApplied('statuses', view.filters)
  const said = chosen.length === 0 ? [t('explore.status-any')] : chosen.map((status) => t(`status.${status}`))
  const options = statuses.map((status) => ({
    key: status,
    label: t(`status.${status}`),
    count: countOf(counts.get(status) ?? 0),
  }))
  return (
    <FilterMenu
      name={name}
      {...useMenuLabel(name, 'explore.statuses', applied ? said : [])}
      applied={applied}
      choice="several"
      groups={[{ label: name, options }]}
      chosen={chosen}
      onChange={(next) => go(withFilters(view, { statuses: next }))}
    />
  )
}
