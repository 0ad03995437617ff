import { useTranslation } from 'react-i18next'
import type { MechanismFilters } from '../../domain/mechanism-filters.ts'
import { FilterChip } from '../../ui/controls/FilterChip.tsx'
import { withFilters } from '../../view/go.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import styles from './MoreFilters.module.css'
import { useFilterValues } from './use-filter-values.ts'

interface AppliedValue {
  readonly key: string
  readonly label: string
  /** The filters without it. */
  readonly without: Partial<MechanismFilters>
}

/** Every value of the filters that are folded away, each with a way to take it out. Nothing where none is in use. */
export function FilterChips() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const values = useAppliedValues()
  if (values.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={t('explore.chips')}>
      {values.map(({ key, label, without }) => (
        <li key={key} className={styles.chip}>
          <FilterChip
            label={label}
            removeLabel={t('explore.remove', { filter: label })}
            onRemove={() => go(withFilters(view, without))}
          />
        </li>
      ))}
    </ul>
  )
}

function useAppliedValues(): readonly AppliedValue[] {
  const { t } = useTranslation()
  const { filters } = useCurrentView().view
  const nameOf = useFilterValues()
  const { members, subregions, chairs, hosts, fund, metSince } = filters
  const chip = (facet: Parameters<typeof nameOf>[0], value: string, without: Partial<MechanismFilters>) => ({
    key: `${facet} ${value}`,
    label: t(`explore.chip.${facet}`, { value: nameOf(facet, value) }),
    without,
  })
  return [
    ...members.map((value) => chip('members', value, { members: others(members, value) })),
    ...subregions.map((value) => chip('subregions', value, { subregions: others(subregions, value) })),
    ...chairs.map((value) => chip('chairs', value, { chairs: others(chairs, value) })),
    ...hosts.map((value) => chip('hosts', value, { hosts: others(hosts, value) })),
    ...(fund ? [{ key: 'fund', label: t('explore.chip.fund'), without: { fund: false } }] : []),
    ...(metSince === null
      ? []
      : [
          {
            key: 'met',
            label: t('explore.chip.metSince', { value: String(metSince) }),
            without: { metSince: null },
          },
        ]),
  ]
}

function others<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.filter((other) => other !== value)
}
