import { createContext, useContext } from 'react'
import type { QueryMatches } from '../../derive/membership/match-reason.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { AtlasView } from '../../view/atlas-view.ts'

/** The view that is shown here, what it lists, and the way to another. What needs only the data reads atlas-data.ts, and does not render with each view. */
export interface CurrentView {
  /** The view that the URL holds, settled against the data; on a slide or in a preview, the view of that. */
  readonly view: AtlasView
  /** The mechanisms that the view lists, in its order. The map shows exactly these. */
  readonly listed: readonly Mechanism[]
  /** What the text of the filters finds, and why; null where none is typed. */
  readonly matches: QueryMatches | null
  /** Goes to another view: `push` for what a person chooses, `replace` for what glides (camera, slider, typing). */
  readonly go: (next: AtlasView, how?: 'push' | 'replace') => void
}

const CurrentViewContext = createContext<CurrentView | null>(null)

export const CurrentViewProvider = CurrentViewContext.Provider

/** Throws where no provider stands above: a fault of the program, not of the data. */
export function useCurrentView(): CurrentView {
  const current = useContext(CurrentViewContext)
  if (!current) throw new Error('useCurrentView needs CurrentViewProvider above it')
  return current
}
