import type { Iso3, MechanismId } from '../../domain/ids.ts'
import type { Role, ThemeCode } from '../../domain/vocabulary.ts'

/** Why a mechanism is listed for a text, where its own name does not say it. */
export type MatchReason =
  | { readonly kind: 'alias' | 'fund' | 'secretariat'; readonly text: string }
  | { readonly kind: 'participant'; readonly iso3: Iso3; readonly role: Role }
  | { readonly kind: 'theme'; readonly code: ThemeCode }
  | { readonly kind: 'subregion'; readonly code: string }

/** The mechanisms that a text finds, each with the reasons. */
export type QueryMatches = ReadonlyMap<MechanismId, readonly MatchReason[]>
