import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { filterMechanisms } from '../../derive/membership/filter-mechanisms.ts'
import { levels } from '../../domain/vocabulary.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { ToggleChips } from '../../ui/controls/ToggleChips.tsx'
import { withFilters } from '../../view/go.ts'

/** Levels to list; "All" says how many mechanisms the other filters leave. */
export function LevelChips() {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { view, matches, go } = useCurrentView()
  const { filters } = view
  const count = useMemo(
    () => filterMechanisms(memberships, { filters: { ...filters, levels: [] }, matches }).length,
    [memberships, filters, matches],
  )
  return (
    <ToggleChips
      label={t('explore.level')}
      all={t('explore.all', { count })}
      options={levels.map((level) => ({ key: level, label: t(`level.${level}`) }))}
      chosen={view.filters.levels}
      onChange={(chosen) => go(withFilters(view, { levels: chosen }))}
    />
  )
}
