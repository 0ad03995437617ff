import type { Mechanism } from '../domain/atlas-index.ts'
import styles from './MechanismName.module.css'
import { MechanismLink } from './PlaceLink.tsx'

/** A mechanism with its acronym and full name, as a link that lights up its footprint. */
export function MechanismName({ mechanism }: { readonly mechanism: Mechanism }) {
  const { id, acronym, name } = mechanism
  return (
    <MechanismLink id={id} className={styles.link}>
      {acronym ? <b className={styles.acronym}>{acronym}</b> : null}
      {acronym ? ' · ' : null}
      {name}
    </MechanismLink>
  )
}
