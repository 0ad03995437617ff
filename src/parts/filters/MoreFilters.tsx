import { useTranslation } from 'react-i18next'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { useDisclosure } from '../../ui/hooks/use-disclosure.ts'
import { ChairsMenu, MembersMenu } from './CountryMenus.tsx'
import { FundMenu, MetSinceMenu } from './FactMenus.tsx'
import { FilterChips } from './FilterChips.tsx'
import { HostsMenu } from './HostsMenu.tsx'
import styles from './MoreFilters.module.css'
import { SubregionMenu } from './SubregionMenu.tsx'

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
