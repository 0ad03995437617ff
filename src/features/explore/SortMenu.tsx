import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { FilterMenu } from '../../ui/controls/FilterMenu.tsx'
import { sortOrders } from '../../view/atlas-view.ts'

/** The order of the list. */
export function SortMenu() {
  const { t } = useTranslation()
  const { view, go } = useAtlas()
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
