import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'

/** The mechanisms that name one among their own partners, by short name. */
export function namedAsPartnerBy(
  id: MechanismId,
  mechanisms: readonly Mechanism[],
  words: Words,
): readonly Mechanism[] {
  return mechanisms
    .filter((other) => other.id !== id && other.partners.includes(id))
    .toSorted((a, b) => words.compare(a.short, b.short))
}
