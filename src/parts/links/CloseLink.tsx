import { Icon } from '../../ui/controls/Icon.tsx'
import { goTo } from '../../view/go.ts'
import { useCurrentView } from '../atlas/current-view.ts'
import styles from './CloseLink.module.css'
import { ViewLink } from './PlaceLink.tsx'

/** Closes a panel: back to the world, with filters and projection kept. `label` is its name for those who do not see the cross. */
export function CloseLink({ label }: { readonly label: string }) {
  const { view } = useCurrentView()
  return (
    <ViewLink view={goTo(view, { kind: 'explore' })} className={styles.close} aria-label={label}>
      <Icon name="close" />
    </ViewLink>
  )
}
