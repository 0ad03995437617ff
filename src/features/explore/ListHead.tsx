import { roleScopes } from '../../domain/vocabulary.ts'
import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { defaultFilters } from '../../view/atlas-view.ts'
import { withFilters } from '../../view/go.ts'
import { appliedFilters } from '../../parts/atlas/applied-filters.ts'
import { useStatusCounted } from '../../parts/filters/use-status-counted.ts'
import styles from './ListHead.module.css'

/**
 * The line above the list: how many it holds, a way back to all of them, and what the numbers at its end count.
 * `data-live-announcer` keeps the count readable to screen readers while React Aria hides the page behind an open menu.
 */
export function ListHead({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const counted = useStatusCounted()
  const filtered = appliedFilters(view.filters).length > 0
  return (
    <div className={styles.head}>
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
