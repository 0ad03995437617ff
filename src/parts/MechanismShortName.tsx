import { shortName } from '../derive/short-name.ts'
import type { Mechanism } from '../domain/atlas-index.ts'
import { MechanismLink } from './PlaceLink.tsx'

interface Props {
  readonly mechanism: Mechanism
  readonly className?: string | undefined
}

/** A mechanism by its acronym where room is short, as a link that lights up its footprint; its full name is spoken too. */
export function MechanismShortName({ mechanism, className }: Props) {
  const { id, acronym, name } = mechanism
  return (
    <MechanismLink id={id} className={className} aria-label={acronym ? `${acronym} · ${name}` : undefined}>
      {shortName(mechanism)}
    </MechanismLink>
  )
}
