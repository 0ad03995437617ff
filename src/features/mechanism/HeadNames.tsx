import { otherNames } from '../../derive/mechanism-names.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismDetail } from '../../domain/atlas-files.ts'
import styles from './Head.module.css'

interface Props {
  readonly mechanism: Mechanism
  /** Undefined while it loads. */
  readonly record: MechanismDetail | undefined
}

/** The acronym and the name most in use beside the official one; the others stand in the overview. */
export function HeadNames({ mechanism, record }: Props) {
  const [other] = record ? otherNames(record) : []
  const names = [mechanism.acronym, other].filter(Boolean)
  return names.length > 0 ? <p className={styles.names}>{names.join(' · ')}</p> : null
}
