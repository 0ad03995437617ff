import type { Mechanism } from '../domain/atlas-index.ts'

/** What a mechanism is called where room is short: its acronym, or its name where it has none. */
export function shortName({ acronym, name }: Pick<Mechanism, 'acronym' | 'name'>): string {
  return acronym ?? name
}
