import { useTranslation } from 'react-i18next'
import { parseIso3 } from '../../domain/ids.ts'
import { withFilters } from '../../view/go.ts'
import { useAtlas } from '../atlas/atlas-context.ts'
import { FacetMenu } from './FacetMenu.tsx'
import { useFilterValues } from './use-filter-values.ts'

/** Who hosts the secretariat: organizations, then countries. */
export function HostsMenu() {
  const { t } = useTranslation()
  const { memberships, view, words, go } = useAtlas()
  const nameOf = useFilterValues()
  const options = [...memberships.hosts]
    .map((key) => ({ key, label: nameOf('hosts', key) }))
    .toSorted((a, b) => words.compare(a.label, b.label))
  const isCountry = ({ key }: { readonly key: string }) => {
    const iso3 = parseIso3(key)
    return iso3 !== null && memberships.countries.has(iso3)
  }
  return (
    <FacetMenu
      facet="hosts"
      groups={[
        { label: t('explore.host-groups.organizations'), options: options.filter((option) => !isCountry(option)) },
        { label: t('explore.host-groups.countries'), options: options.filter(isCountry) },
      ]}
      chosen={view.filters.hosts}
      onChange={(hosts) => go(withFilters(view, { hosts }))}
    />
  )
}
