import type { Mechanism } from '../../domain/atlas-index.ts'

/** A mechanism as it is read out: by the name that is seen, and by its official one where that is another. */
export function spokenName({ short, name }: Mechanism): string {
  return short === name ? name : `${short} · ${name}`
}
