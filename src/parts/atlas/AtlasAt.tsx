import { useMemo, useState, type ReactNode } from 'react'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { Highlight } from '../../view/highlight-target.ts'
import { createStore } from '../../view/store.ts'
import { useAtlasData } from './atlas-data.ts'
import { CurrentViewProvider, useCurrentView, type CurrentView } from './current-view.ts'
import { HighlightsProvider } from './use-highlight.ts'
import { useListed } from './use-listed.ts'

interface Props {
  readonly view: AtlasView
  readonly children: ReactNode
}

/** The Atlas at another view than that of the page's link: what a slide or a preview shows. Its highlights are its own. */
export function AtlasAt({ view, children }: Props) {
  const { go } = useCurrentView()
  const [highlights] = useState(() => createStore<Highlight>())
  const { listed, matches } = useListed(useAtlasData(), view)
  const current = useMemo<CurrentView>(() => ({ view, listed, matches, go }), [view, listed, matches, go])
  return (
    <CurrentViewProvider value={current}>
      <HighlightsProvider value={highlights}>{children}</HighlightsProvider>
    </CurrentViewProvider>
  )
}
