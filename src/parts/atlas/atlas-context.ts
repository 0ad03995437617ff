import { createContext, useContext } from 'react'
import type { AtlasIndex, Mechanism } from '../../domain/atlas-index.ts'
import type { Words } from '../../domain/words.ts'
import type { QueryMatches } from '../../derive/membership/match-reason.ts'
import type { MembershipIndex } from '../../derive/membership/membership-index.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { Highlight } from '../../view/highlight-target.ts'
import type { Store } from '../../view/store.ts'

/** What every feature reads: the data, the view that the link asks for, the reader's words. Set once by src/app. */
export interface Atlas {
  readonly index: AtlasIndex
  readonly memberships: MembershipIndex
  readonly words: Words
  /** Calendar year that counts as now. */
  readonly year: number
  /** The view that the URL holds, settled against the data. */
  readonly view: AtlasView
  /** The mechanisms that the view lists, in its order. The map shows exactly these. */
  readonly listed: readonly Mechanism[]
  /** What the text of the filters finds, and why; null where none is typed. */
  readonly matches: QueryMatches | null
  /** Goes to another view: `push` for what a person chooses, `replace` for what glides (camera, slider, typing). */
  readonly go: (next: AtlasView, how?: 'push' | 'replace') => void
  readonly highlights: Store<Highlight>
}

const AtlasContext = createContext<Atlas | null>(null)

export const AtlasProvider = AtlasContext.Provider

/** Throws where no provider stands above: a fault of the program, not of the data. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext)
  if (!atlas) throw new Error('useAtlas needs AtlasProvider above it')
  return atlas
}
