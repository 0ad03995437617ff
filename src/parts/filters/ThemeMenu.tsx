import { useTranslation } from 'react-i18next'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { FamilyMark } from '../atlas/FamilyMark.tsx'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { withFilters } from '../../view/go.ts'

import { useFacetCounts, useOptionCount } from './use-facet-counts.ts'
import { useMenuLabel } from './use-menu-label.ts'

/** Themes to list, under their families in the colours of the map. */
export function ThemeMenu() {
  const { t } = useTranslation()
  const { index } = useAtlasData()
  const { view, go } = useCurrentView()
  const { themes } = view.filters
  const counts = useFacetCounts('themes')
  const countOf = useOptionCount()
  const groups = index.families.map((family) => ({
    label: t(`family.${family.code}`),
    mark: <FamilyMark family={family.code} />,
    options: index.themes
      .filter((theme) => theme.family === family.code)
      .map(({ code }) => ({ key: code, label: t(`theme.${code}`), count: countOf(counts.get(code) ?? 0) })),
  }))
  const name = t('explore.theme')
  const short = (code: string) => index.themes.find((theme) => theme.code === code)?.short ?? code
  return (
    <FilterMenu
      name={name}
      {...useMenuLabel(name, 'explore.themes', themes.map(short))}
      applied={themes.length > 0}
      choice="several"
      groups={groups}
      chosen={themes}
      onChange={(chosen) => go(withFilters(view, { themes: chosen }))}
    />
  )
}
