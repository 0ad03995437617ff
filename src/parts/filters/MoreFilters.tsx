import { useTranslation } from 'react-i18next'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { useDisclosure } from '../../ui/hooks/use-disclosure.ts'
import { FundMenu, MetSinceMenu } from './FactMenus.tsx'
import { FilterChips } from './FilterChips.tsx'
import styles from './MoreFilters.module.css'
import { groupBy } from '../../algorithms/group-by.ts'
import { withFilters } from '../../view/go.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import { FacetMenu } from './FacetMenu.tsx'
import { parseIso3 } from '../../domain/ids.ts'
import { useFilterValues } from './use-filter-values.ts'
import { useMemo } from 'react'

/** Filters that few readers need, folded away until they are asked for; those in use stay in sight as chips. */
export function MoreFilters() {
  const { t } = useTranslation()
  const { shown, id, button } = useDisclosure(false)
  return (
    <div className={styles.more}>
      <TextButton {...button}>{t(shown ? 'explore.fewer-filters' : 'explore.more-filters')}</TextButton>
      <div id={id} className={styles.menus} hidden={!shown}>
        {shown ? (
          <>
            <MembersMenu />
            <SubregionMenu />
            <ChairsMenu />
            <HostsMenu />
            <FundMenu />
            <MetSinceMenu />
          </>
        ) : null}
      </div>
      <FilterChips />
    </div>
  )
}

/** M49 sub-regions under their regions. */
function SubregionMenu() {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { view, go } = useCurrentView()
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

/** Who hosts the secretariat: organizations, then countries. */
function HostsMenu() {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { view, go } = useCurrentView()
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

/** Countries that are all members. */
function MembersMenu() {
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
function ChairsMenu() {
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
