import type { MechanismId } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { MechanismName } from '../../../parts/links/MechanismName.tsx'
import styles from './Head.module.css'

interface Props {
  readonly label: string
  readonly ids: readonly MechanismId[]
}

/** Links to the mechanisms before or after one; nothing where there are none. */
export function Succession({ label, ids }: Props) {
  const { memberships } = useAtlasData()
  const known = ids.flatMap((id) => memberships.mechanisms.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <p className={styles.succession}>
      <span>{label}</span>
      {known.map((mechanism) => (
        <MechanismName key={mechanism.id} mechanism={mechanism} />
      ))}
    </p>
  )
}
