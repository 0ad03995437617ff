import { useMemo, useState, type ReactNode } from 'react'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { Highlight } from '../../view/highlight-target.ts'
import { createStore } from '../../view/store.ts'
import { AtlasProvider, useAtlas, type Atlas } from './atlas-context.ts'
import { useListed } from './use-listed.ts'

interface Props {
  readonly view: AtlasView
  readonly children: ReactNode
}

/** The Atlas at another view than that of the page's link: what a slide or a preview shows. Its highlights are its own. */
export function AtlasAt({ view, children }: Props) {
  const outer = useAtlas()
  const [highlights] = useState(() => createStore<Highlight>())
  const { listed, matches } = useListed(outer, view)
  const atlas = useMemo<Atlas>(
    () => ({ ...outer, view, listed, matches, highlights }),
    [outer, view, listed, matches, highlights],
  )
  return <AtlasProvider value={atlas}>{children}</AtlasProvider>
}
