import { useTranslation } from 'react-i18next'
import { FilterMenu, type FilterGroup } from '../ui/FilterMenu.tsx'
import type { Finder } from '../ui/MenuFinder.tsx'
import { useFacetCounts, useOptionCount } from './use-facet-counts.ts'
import { useMenuLabel } from './use-menu-label.ts'

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
  const labels = new Map(groups.flatMap(({ options }) => options.map(({ key, label }) => [key, label])))
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
      {...useMenuLabel(
        name,
        `explore.several.${facet}`,
        chosen.map((key) => labels.get(key) ?? key),
      )}
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
