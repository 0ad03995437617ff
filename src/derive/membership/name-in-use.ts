import type { Mechanism } from '../../domain/atlas-index.ts'

type Named = Pick<Mechanism, 'short' | 'name'>

/** What a mechanism is called beside its official name; null where that is the same. */
export function nameInUse({ short, name }: Named): string | null {
  return short === name ? null : short
}

/** Both names in one line, the one in use first: "RCM · Regional Conference on Migration". */
export function bothNames({ short, name }: Named): string {
  return short === name ? name : `${short} · ${name}`
}
