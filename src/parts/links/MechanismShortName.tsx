import { bothNames, nameInUse } from '../../derive/membership/name-in-use.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { MechanismLink } from './PlaceLink.tsx'

interface Props {
  readonly mechanism: Mechanism
  readonly className?: string | undefined
}

/** A mechanism by its name in use where room is short, as a link that lights up its footprint; its full name is spoken too. */
export function MechanismShortName({ mechanism, className }: Props) {
  const { id, short } = mechanism
  return (
    <MechanismLink id={id} className={className} aria-label={nameInUse(mechanism) ? bothNames(mechanism) : undefined}>
      {short}
    </MechanismLink>
  )
}
