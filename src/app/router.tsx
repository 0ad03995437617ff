import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import { parseSearch, stringifySearch } from '../view/url.ts'
import { AtlasApp } from './AtlasApp.tsx'
import { FailureScreen } from './FailureScreen.tsx'
import { PanelFailure } from './layout/PanelFailure.tsx'
import { preloadPlace } from './routes/preload-place.ts'

const panels = () => import('./routes/panels.tsx')
const present = () => import('./routes/present-route.tsx')
const embed = lazyRouteComponent(() => import('./routes/embed-route.tsx'), 'EmbedRoute')
const panel = (name: keyof Awaited<ReturnType<typeof panels>>) => lazyRouteComponent(panels, name)

/**
 * One route a kind of place. Paths and parameters are read by src/view/url.ts alone, so that a link means the same everywhere;
 * the router matches, splits code and preloads what a pointed-at link will need.
 */
export function makeRouter(queries: QueryClient) {
  const root = createRootRoute({ component: AtlasApp, errorComponent: FailureScreen })
  const place = <Path extends string>(path: Path, component?: RouteComponent) =>
    createRoute({
      getParentRoute: () => root,
      path,
      loader: ({ location }) => preloadPlace(queries, location.pathname),
      ...(component ? { component, errorComponent: PanelFailure } : {}),
    })
  const routeTree = root.addChildren([
    place('/'),
    place('/mechanisms/$id', panel('MechanismRoute')),
    place('/countries/$iso3', panel('CountryRoute')),
    place('/themes/$code', panel('ThemeRoute')),
    place('/about', panel('AboutRoute')),
    place(
      '/compare',
      lazyRouteComponent(() => import('./routes/compare-route.tsx'), 'CompareRoute'),
    ),
    place(
      '/overlaps',
      lazyRouteComponent(() => import('./routes/overlaps-route.tsx'), 'OverlapsRoute'),
    ),
    place('/present', lazyRouteComponent(present, 'DecksRoute')),
    place('/present/$deck', lazyRouteComponent(present, 'DecksRoute')),
    place('/present/$deck/$slide', lazyRouteComponent(present, 'StageRoute')),
    place('/embed', embed),
    place('/embed/$', embed),
    place('$'),
  ])
  return createRouter({ routeTree, parseSearch, stringifySearch, defaultPreload: 'intent', defaultPreloadDelay: 60 })
}
