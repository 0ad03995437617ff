import type { ComparedMechanism } from '../../../derive/comparison/comparison.ts'
import { MechanismShortName } from '../../../parts/links/MechanismShortName.tsx'
import { SetMark } from '../../../parts/compare/SetMark.tsx'
import styles from './SetName.module.css'

/** A compared mechanism by its colour and short name, as a link that shows its footprint alone while pointed at. */
export function SetName({ one: { colour, mechanism } }: { readonly one: ComparedMechanism }) {
  return (
    <span className={styles.set}>
      <SetMark colour={colour} />
      <MechanismShortName mechanism={mechanism} className={styles.name} />
    </span>
  )
}
