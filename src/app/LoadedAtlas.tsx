import { replaceEqualDeep } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { makeWords } from '../language/make-words.ts'
import { indexMemberships } from '../derive/membership/membership-index.ts'
import type { AtlasIndex } from '../domain/atlas-index.ts'
import { AtlasDataProvider, type AtlasData } from '../parts/atlas/atlas-data.ts'
import { CurrentViewProvider, type CurrentView } from '../parts/atlas/current-view.ts'
import { HighlightsProvider } from '../parts/atlas/use-highlight.ts'
import { useListed } from '../parts/atlas/use-listed.ts'
import type { AtlasView } from '../view/atlas-view.ts'
import type { Highlight } from '../view/highlight-target.ts'
import { createStore } from '../view/store.ts'
import { toEmbed } from '../view/embed-url.ts'
import type { Known } from '../view/known.ts'
import { settleView } from '../view/settle-view.ts'
import { pathOf, searchOf, type DecodedView } from '../view/url.ts'
import { useAddress } from './use-address.ts'
import { LinkNotes } from './layout/LinkNotes.tsx'
import { layoutOf } from '../view/place-lookups.ts'

interface Props {
  readonly index: AtlasIndex
  readonly children: ReactNode
}

/** Joins the data, the link and the reader's words into the contexts that every feature reads. */
export function LoadedAtlas({ index, children }: Props) {
  const { i18n } = useTranslation()
  const [highlights] = useState(() => createStore<Highlight>())
  const [year] = useState(() => new Date().getFullYear())
  const memberships = useMemo(() => indexMemberships(index, year), [index, year])
  const words = useMemo(() => makeWords(i18n, index), [i18n, index])
  const data = useMemo<AtlasData>(() => ({ index, memberships, words, year }), [index, memberships, words, year])
  const { view, notes } = usePageAfterAnswer(useSettledView(memberships))
  const { listed, matches } = useListed(data, view)
  const go = useGo()
  const current = useMemo<CurrentView>(() => ({ view, listed, matches, go }), [view, listed, matches, go])
  return (
    <AtlasDataProvider value={data}>
      <CurrentViewProvider value={current}>
        <HighlightsProvider value={highlights}>
          {children}
          <LinkNotes notes={notes} />
        </HighlightsProvider>
      </CurrentViewProvider>
    </AtlasDataProvider>
  )
}

/** The settled view. Parts that did not change keep their identity, so that a moved camera derives nothing anew. */
function useSettledView(known: Known): DecodedView {
  const [keepEqual] = useState(equalPartsKeeper)
  const address = useAddress()
  return useMemo(() => keepEqual(settleView(address, known)), [keepEqual, address, known])
}

/**
 * A page that covers map and list is shown as soon as it can be without holding the browser up: made piece by piece, while what is seen stays.
 * All else follows the link at once.
 */
function usePageAfterAnswer(asked: DecodedView): DecodedView {
  const shown = useDeferredValue(asked)
  return isPage(asked) && !isPage(shown) ? shown : asked
}

function isPage({ view }: DecodedView): boolean {
  const layout = layoutOf(view.place)
  return layout === 'page' || layout === 'stage'
}

function equalPartsKeeper(): (next: DecodedView) => DecodedView {
  let last: DecodedView | undefined
  return (next) => {
    last = replaceEqualDeep(last, next)
    return last
  }
}

/** An embedded view stays embedded. */
function useGo(): CurrentView['go'] {
  const navigate = useNavigate()
  const { embedded } = useAddress()
  return useCallback(
    (next: AtlasView, how: 'push' | 'replace' = 'push') => {
      const path = pathOf(next.place)
      void navigate({ to: embedded ? toEmbed(path) : path, search: searchOf(next), replace: how === 'replace' })
    },
    [navigate, embedded],
  )
}
