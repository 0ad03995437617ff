import { lazyRouteComponent, type AsyncRouteComponent, type RouteComponent } from '@tanstack/react-router'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { isPlace, type PlaceKind } from '../../view/places.ts'
import type { PlaceProps } from './place-props.ts'

const panels = () => import('./panels.tsx')
const compare = () => import('./compare-route.tsx')
const overlaps = () => import('./overlaps-route.tsx')
const present = () => import('./present-route.tsx')

/** What each kind of place looks like, loaded when it is pointed at or opened. The world is the map and the list, which stand in the layout. */
export const placeRoutes: Readonly<Record<PlaceKind, RouteComponent | null>> = {
  explore: null,
  mechanism: route('mechanism', lazyRouteComponent(panels, 'MechanismRoute')),
  country: route('country', lazyRouteComponent(panels, 'CountryRoute')),
  theme: route('theme', lazyRouteComponent(panels, 'ThemeRoute')),
  compare: route('compare', lazyRouteComponent(compare, 'CompareRoute')),
  overlaps: route('overlaps', lazyRouteComponent(overlaps, 'OverlapsRoute')),
  decks: route('decks', lazyRouteComponent(present, 'DecksRoute')),
  deck: route('deck', lazyRouteComponent(present, 'DeckRoute')),
  stage: route('stage', lazyRouteComponent(present, 'StageRoute')),
  about: route('about', lazyRouteComponent(panels, 'AboutRoute')),
}

/** Shows nothing while the settled view is of another kind: the data did not know what the address named, or the view follows a moment later. */
function route<Kind extends PlaceKind>(kind: Kind, Page: AsyncRouteComponent<PlaceProps<Kind>>): RouteComponent {
  function PlaceRoute() {
    const { place } = useCurrentView().view
    return isPlace(place, kind) ? <Page place={place} /> : null
  }
  const { preload } = Page
  return preload ? Object.assign(PlaceRoute, { preload }) : PlaceRoute
}
