import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { foldText } from '../../algorithms/fold-text.ts'
import { footprintSize } from '../membership/footprint-size.ts'
import { footprintIn, type MembershipIndex } from '../membership/membership-index.ts'

/** What is looked for among the mechanisms that a comparison does not hold yet. */
export interface CandidateRequest {
  readonly compared: readonly MechanismId[]
  readonly roles: RoleScope
  /** Its words must all stand in one of a mechanism's names or another; an empty text finds all. */
  readonly text: string
}

/** A mechanism that can be added to a comparison. */
export interface Candidate {
  readonly mechanism: Mechanism
  /** How many take part in the roles that count; null where nobody can say. */
  readonly size: number | null
}

/** The mechanisms that can still be added, by the name under which they are listed. */
export function comparisonCandidates(
  memberships: MembershipIndex,
  { compared, roles, text }: CandidateRequest,
  words: Words,
): readonly Candidate[] {
  const wanted = foldText(text).split(' ').filter(Boolean)
  return [...memberships.mechanisms.values()]
    .filter((mechanism) => !compared.includes(mechanism.id) && isNamed(mechanism, wanted))
    .toSorted((a, b) => words.compare(a.short, b.short) || words.compare(a.name, b.name))
    .map((mechanism) => ({ mechanism, size: footprintSize(footprintIn(memberships, mechanism.id), roles) }))
}

function isNamed({ short, name, acronym, aliases }: Mechanism, wanted: readonly string[]): boolean {
  const names = foldText([short, name, acronym ?? '', ...aliases].join(' '))
  return wanted.every((word) => names.includes(word))
}
