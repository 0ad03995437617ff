import { PartFailure } from '../../parts/atlas/PartFailure.tsx'
import styles from './PanelFailure.module.css'

/** In the place of a panel or page whose program did not load, or that broke: list, map and search go on. */
export function PanelFailure({ error }: { readonly error: unknown }) {
  return (
    <div className={styles.panel}>
      <PartFailure error={error} />
    </div>
  )
}
