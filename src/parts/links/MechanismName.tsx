import { nameInUse } from '../../derive/membership/name-in-use.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import styles from './MechanismName.module.css'
import { MechanismLink } from './PlaceLink.tsx'

/** A mechanism with its name in use and its official one, as a link that lights up its footprint. */
export function MechanismName({ mechanism }: { readonly mechanism: Mechanism }) {
  const { id, name } = mechanism
  const inUse = nameInUse(mechanism)
  return (
    <MechanismLink id={id} className={styles.link}>
      {inUse ? <b className={styles.short}>{inUse}</b> : null}
      {inUse ? ' · ' : null}
      {name}
    </MechanismLink>
  )
}
