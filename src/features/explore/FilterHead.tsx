import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { SearchField } from '../../ui/controls/SearchField.tsx'
import { useLeadingValue } from '../../ui/hooks/use-leading-value.ts'
import { withFilters } from '../../view/go.ts'
import styles from './FilterHead.module.css'
import { LevelChips } from '../../parts/filters/LevelChips.tsx'
import { MoreFilters } from '../../parts/filters/MoreFilters.tsx'
import { ListHead } from './ListHead.tsx'
import { RegionMenu } from '../../parts/filters/RegionMenu.tsx'
import { StatusMenu } from '../../parts/filters/StatusMenu.tsx'
import { ThemeMenu } from '../../parts/filters/ThemeMenu.tsx'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { sortOrders } from '../../view/atlas-view.ts'

/** Characters of a search text that a link keeps. */
const longestQuery = 200

/** Everything that narrows or orders the list, and what comes of it. */
export function FilterHead({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  return (
    <search className={styles.head} aria-label={t('explore.filters')}>
      <div className={styles.row}>
        <div className={styles.field}>
          <NameField />
        </div>
        <SortMenu />
      </div>
      <LevelChips />
      <div className={styles.menus}>
        <ThemeMenu />
        <RegionMenu />
        <StatusMenu />
      </div>
      <MoreFilters />
      <ListHead count={count} />
    </search>
  )
}

function NameField() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const send = (query: string) => go(withFilters(view, { query: query.trim() }), 'replace')
  const [text, setText] = useLeadingValue(view.filters.query, send, trimmed)
  return (
    <SearchField
      label={t('explore.search')}
      placeholder={t('explore.search-hint')}
      clearLabel={t('explore.search-clear')}
      value={text}
      maxLength={longestQuery}
      onChange={setText}
    />
  )
}

function trimmed(text: string): string {
  return text.trim()
}

/** The order of the list. */
function SortMenu() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const name = t('explore.sort')
  return (
    <FilterMenu
      name={name}
      label={t(`explore.sort-by.${view.sort}`)}
      spoken={t('explore.menu', { name, choice: t(`explore.sort-by.${view.sort}`) })}
      applied={false}
      choice="one"
      groups={[{ label: name, options: sortOrders.map((key) => ({ key, label: t(`explore.sort-by.${key}`) })) }]}
      chosen={[view.sort]}
      onChange={([sort]) => sort && go({ ...view, sort })}
    />
  )
}
