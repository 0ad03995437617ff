import type { Mechanism } from '../domain/atlas-index.ts'

/** What a mechanism is called beside its official name; null where that is the same. */
export function nameInUse({ short, name }: Pick<Mechanism, 'short' | 'name'>): string | null {
  return short === name ? null : short
}
