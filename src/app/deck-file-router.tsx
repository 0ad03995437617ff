import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { manifest } from '../api/atlas-queries.ts'
import { hrefOf, parseSearch, stringifySearch } from '../view/url.ts'
import { defaultView } from '../view/atlas-view.ts'
import { DeckFileApp } from './DeckFileApp.tsx'
import { FailureScreen } from './FailureScreen.tsx'

/** Links of a page on a disk stand behind its `#`: the browser then loads nothing anew. It opens on the first slide. */
export function makeDeckFileRouter() {
  const [deck] = manifest.decks
  if (window.location.hash === '' && deck) {
    const first = { kind: 'stage', deck: deck.id, slide: 1, window: 'audience' } as const
    window.history.replaceState(null, '', `#${hrefOf({ ...defaultView, place: first })}`)
  }
  const root = createRootRoute({ component: DeckFileApp, errorComponent: FailureScreen })
  const any = createRoute({ getParentRoute: () => root, path: '$' })
  return createRouter({
    routeTree: root.addChildren([any]),
    history: createHashHistory(),
    parseSearch,
    stringifySearch,
  })
}
