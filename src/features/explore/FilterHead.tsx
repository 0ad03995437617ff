import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { SearchField } from '../../ui/controls/SearchField.tsx'
import { useLeadingValue } from '../../ui/hooks/use-leading-value.ts'
import { withFilters } from '../../view/go.ts'
import styles from './FilterHead.module.css'
import { LevelChips } from '../../parts/filters/LevelChips.tsx'
import { MoreFilters } from '../../parts/filters/MoreFilters.tsx'
import { RegionMenu } from '../../parts/filters/RegionMenu.tsx'
import { StatusMenu } from '../../parts/filters/StatusMenu.tsx'
import { ThemeMenu } from '../../parts/filters/ThemeMenu.tsx'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { sortOrders } from '../../domain/view-options.ts'
import { defaultFilters } from '../../view/atlas-view.ts'
import { roleScopes } from '../../domain/vocabulary.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { appliedFilters } from '../../parts/atlas/applied-filters.ts'
import { useStatusCounted } from '../../parts/filters/use-status-counted.ts'

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

/**
 * The line above the list: how many it holds, a way back to all of them, and what the numbers at its end count.
 * `data-live-announcer` keeps the count readable to screen readers while React Aria hides the page behind an open menu.
 */
function ListHead({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const counted = useStatusCounted()
  const filtered = appliedFilters(view.filters).length > 0
  return (
    <div className={styles.listHeadHead}>
      <output className={styles.count} data-live-announcer="true">
        {t('explore.count', { count })}
      </output>
      {counted === null ? null : <span className={styles.status}>{counted}</span>}
      {filtered ? (
        <TextButton onPress={() => go(withFilters(view, defaultFilters))}>{t('explore.clear')}</TextButton>
      ) : null}
      <span className={styles.roles}>
        <RolesMenu />
      </span>
    </div>
  )
}

function RolesMenu() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const name = t('explore.roles')
  return (
    <FilterMenu
      name={name}
      label={t(`explore.roles-short.${view.roles}`)}
      spoken={t('explore.menu', { name, choice: t(`explore.roles-short.${view.roles}`) })}
      look="text"
      applied={view.roles !== 'members'}
      choice="one"
      groups={[{ label: name, options: roleScopes.map((key) => ({ key, label: t(`explore.roles-of.${key}`) })) }]}
      chosen={[view.roles]}
      onChange={([roles]) => roles && go({ ...view, roles })}
    />
  )
}
