import { useTranslation } from 'react-i18next'
import { filterMechanisms } from '../../derive/membership/filter-mechanisms.ts'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { withFilters } from '../../view/go.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { useOptionCount } from './use-facet-counts.ts'

const any = 'any'

/** With a fund of its own, or any. */
export function FundMenu() {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { view, matches, go } = useCurrentView()
  const countOf = useOptionCount()
  const { filters } = view
  const name = t('explore.filter.fund')
  const options = (['any', 'fund'] as const).map((key) => {
    const left = filterMechanisms(memberships, { filters: { ...filters, fund: key === 'fund' }, matches })
    return {
      key,
      label: t(key === 'fund' ? 'explore.options.fund' : 'explore.options.any-fund'),
      count: countOf(left.length),
    }
  })
  return (
    <FilterMenu
      name={name}
      label={name}
      applied={filters.fund}
      choice="one"
      note={t('explore.filter-note.fund')}
      groups={[{ label: name, options }]}
      chosen={[filters.fund ? 'fund' : 'any']}
      onChange={([chosen]) => go(withFilters(view, { fund: chosen === 'fund' }))}
    />
  )
}

/** The year in which, or after which, a meeting is known: of those in which a mechanism met last. */
export function MetSinceMenu() {
  const { t } = useTranslation()
  const { index, memberships } = useAtlasData()
  const { view, matches, go } = useCurrentView()
  const countOf = useOptionCount()
  const { filters } = view
  const name = t('explore.filter.metSince')
  const years = new Set([filters.metSince, ...index.mechanisms.map(({ lastMeeting }) => lastMeeting)])
  const newestFirst = [...years].flatMap((year) => year ?? []).toSorted((a, b) => b - a)
  const optionOf = (year: number | null) => {
    const left = filterMechanisms(memberships, { filters: { ...filters, metSince: year }, matches })
    const label =
      year === null ? t('explore.options.any-meeting') : t('explore.options.metSince', { year: String(year) })
    return { key: year === null ? any : String(year), label, count: countOf(left.length) }
  }
  return (
    <FilterMenu
      name={name}
      label={name}
      applied={filters.metSince !== null}
      choice="one"
      note={t('explore.filter-note.metSince')}
      groups={[{ label: name, options: [null, ...newestFirst].map(optionOf) }]}
      chosen={[filters.metSince === null ? any : String(filters.metSince)]}
      onChange={([chosen]) => go(withFilters(view, { metSince: chosen && chosen !== any ? Number(chosen) : null }))}
    />
  )
}
