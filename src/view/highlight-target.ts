import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { ThemeCode } from '../domain/vocabulary.ts'

/** What a pointer or the focus rests on, anywhere in the app. It lights up on the map, in lists and in texts, and dies with the moment. */
export type Highlight =
  | { readonly kind: 'country'; readonly iso3: Iso3 }
  | { readonly kind: 'countries'; readonly iso3s: readonly Iso3[] }
  | { readonly kind: 'mechanism'; readonly id: MechanismId }
  | { readonly kind: 'theme'; readonly code: ThemeCode }
