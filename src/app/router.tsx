import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import { decodeAddress } from '../view/address.ts'
import { placeKinds, places } from '../view/places.ts'
import { parseSearch, stringifySearch } from '../view/url.ts'
import { AtlasApp } from './AtlasApp.tsx'
import { FailureScreen } from './FailureScreen.tsx'
import { PanelFailure } from './layout/PanelFailure.tsx'
import { placeRoutes } from './routes/place-routes.tsx'
import { preloadPlace } from './routes/preload-place.ts'

const embed = lazyRouteComponent(() => import('./routes/embed-route.tsx'), 'EmbedRoute')

/**
 * One route a kind of place, with the path of its row. Addresses are read by src/view/address.ts alone, so that a link means the same
 * everywhere; the router splits code and preloads what a pointed-at link will need.
 */
export function makeRouter(queries: QueryClient) {
  const root = createRootRoute({ component: AtlasApp, errorComponent: FailureScreen })
  const route = (path: string, component: RouteComponent | null) =>
    createRoute({
      getParentRoute: () => root,
      path,
      loader: ({ location }) => preloadPlace(queries, decodeAddress(location)),
      ...(component ? { component, errorComponent: PanelFailure } : {}),
    })
  const routeTree = root.addChildren([
    ...placeKinds.map((kind) => route(places[kind].path, placeRoutes[kind])),
    route('/embed', embed),
    route('/embed/$', embed),
    route('$', null),
  ])
  return createRouter({ routeTree, parseSearch, stringifySearch, defaultPreload: 'intent', defaultPreloadDelay: 60 })
}
