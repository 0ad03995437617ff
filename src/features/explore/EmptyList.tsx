import { useTranslation } from 'react-i18next'
import { filterMechanisms } from '../../derive/membership/filter-mechanisms.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { defaultFilters } from '../../view/atlas-view.ts'
import { withFilters } from '../../view/go.ts'
import { appliedFilters, withoutFilter } from '../../parts/atlas/applied-filters.ts'
import styles from './EmptyList.module.css'

/** When nothing passes: which one filter to lift, and how many mechanisms each would bring back. */
export function EmptyList() {
  const { t } = useTranslation()
  const { memberships, view, matches, go } = useAtlas()
  const lifts = appliedFilters(view.filters)
    .map((kind) => ({ kind, filters: withoutFilter(view.filters, kind) }))
    .map(({ kind, filters }) => {
      const request = { filters, matches: kind === 'query' ? null : matches }
      return { kind, filters, count: filterMechanisms(memberships, request).length }
    })
    .filter(({ count }) => count > 0)
  return (
    <div className={styles.empty}>
      <p className={styles.heading}>{t('explore.empty')}</p>
      <p>{t(lifts.length > 0 ? 'explore.empty-lift' : 'explore.empty-all')}</p>
      <ul>
        {lifts.map(({ kind, filters, count }) => (
          <li key={kind}>
            <TextButton onPress={() => go(withFilters(view, filters))}>{t(`explore.lift.${kind}`)}</TextButton>{' '}
            {t('explore.brings', { count })}
          </li>
        ))}
      </ul>
      {lifts.length > 0 ? null : (
        <TextButton onPress={() => go(withFilters(view, defaultFilters))}>{t('explore.clear')}</TextButton>
      )}
    </div>
  )
}
