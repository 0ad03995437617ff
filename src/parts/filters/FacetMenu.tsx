import { useTranslation } from 'react-i18next'
import { FilterMenu, type FilterGroup } from '../../ui/controls/FilterMenu.tsx'
import type { Finder } from '../../ui/controls/MenuFinder.tsx'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { useFacetCounts, useOptionCount } from './use-facet-counts.ts'

interface Props<Key extends string> {
  readonly facet: 'members' | 'subregions' | 'chairs' | 'hosts'
  readonly groups: readonly FilterGroup<Key>[]
  readonly chosen: readonly Key[]
  readonly finder?: Finder
  readonly onChange: (chosen: readonly Key[]) => void
}

/** A filter among those that are folded away: only values that leave a mechanism, or are chosen, are offered. */
export function FacetMenu<Key extends string>({ facet, groups, chosen, onChange, ...props }: Props<Key>) {
  const { t } = useTranslation()
  const counts = useFacetCounts(facet)
  const countOf = useOptionCount()
  const name = t(`explore.filter.${facet}`)
  const { words } = useAtlasData()
  const labels = new Map(groups.flatMap(({ options }) => options.map(({ key, label }) => [key, label])))
  const names = chosen.map((key) => labels.get(key) ?? key)
  const offered = groups
    .map((group) => ({
      ...group,
      options: group.options
        .filter(({ key }) => counts.has(key) || chosen.includes(key))
        .map((option) => ({ ...option, count: countOf(counts.get(option.key) ?? 0) })),
    }))
    .filter(({ options }) => options.length > 0)
  return (
    <FilterMenu
      name={name}
      label={name}
      {...(chosen.length > 0 ? { spoken: t('explore.menu', { name, choice: words.list(names) }) } : {})}
      applied={chosen.length > 0}
      choice="several"
      note={t(`explore.filter-note.${facet}`)}
      groups={offered}
      chosen={chosen}
      onChange={onChange}
      {...props}
    />
  )
}
