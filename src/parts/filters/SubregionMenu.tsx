import { useTranslation } from 'react-i18next'
import { groupBy } from '../../algorithms/group-by.ts'
import { withFilters } from '../../view/go.ts'
import { useAtlas } from '../atlas/atlas-context.ts'
import { FacetMenu } from './FacetMenu.tsx'

/** M49 sub-regions under their regions. */
export function SubregionMenu() {
  const { t } = useTranslation()
  const { memberships, view, words, go } = useAtlas()
  const byRegion = groupBy([...memberships.subregions], ([, { region }]) => region)
  const groups = [...byRegion].map(([region, inside]) => ({
    label: t(`country.area.${region}`),
    options: inside
      .map(([key, { name }]) => ({ key, label: t(`country.area.${name}`) }))
      .toSorted((a, b) => words.compare(a.label, b.label)),
  }))
  return (
    <FacetMenu
      facet="subregions"
      groups={groups.toSorted((a, b) => words.compare(a.label, b.label))}
      chosen={view.filters.subregions}
      onChange={(subregions) => go(withFilters(view, { subregions }))}
    />
  )
}
