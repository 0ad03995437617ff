import type { MechanismDetail } from '../../../domain/atlas-files.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'

/** What every tab of the panel reads. */
export interface TabProps {
  /** The entry of the index. */
  readonly mechanism: Mechanism
  readonly record: MechanismDetail
}
