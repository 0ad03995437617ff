import { lazy, useMemo } from 'react'
import { EmbedPage } from '../../features/embed/EmbedPage.tsx'
import { EmbedMap } from '../../parts/map/EmbedMap.tsx'
import { CurrentViewProvider, useCurrentView, type CurrentView } from '../../parts/atlas/current-view.ts'
import { LazyPart } from '../../parts/atlas/LazyPart.tsx'
import { pathOf } from '../../view/url.ts'
import styles from './EmbedRoute.module.css'
import { useViewTitle } from '../titles/use-document-title.ts'
import { hasMapsOfEach } from '../../view/place-lookups.ts'
import { placeRow } from '../../view/places.ts'

const FootprintMaps = lazy(async () => ({
  default: (await import('../../features/compare/maps/FootprintMaps.tsx')).FootprintMaps,
}))
const EmbeddedStage = lazy(async () => ({ default: (await import('./present-route.tsx')).EmbeddedStage }))

/** Any view in a page of others. A deck stands there as its stage; what is about no map shows the world. */
export function EmbedRoute() {
  const { place } = useCurrentView().view
  return placeRow(place).embed(place).as === 'stage' ? (
    <LazyPart>
      <EmbeddedStage />
    </LazyPart>
  ) : (
    <EmbeddedView />
  )
}

/** Nothing that is pressed leads away from the view. */
function EmbeddedView() {
  const outer = useCurrentView()
  const title = useViewTitle()
  const current = useMemo<CurrentView>(
    () => ({
      ...outer,
      go: (next, how) => (pathOf(next.place) === pathOf(outer.view.place) ? outer.go(next, how) : undefined),
    }),
    [outer],
  )
  return (
    <CurrentViewProvider value={current}>
      <EmbedPage title={title} map={hasMapsOfEach(outer.view) ? <EachMap /> : <EmbedMap />} />
    </CurrentViewProvider>
  )
}

function EachMap() {
  return (
    <div className={styles.each}>
      <LazyPart>
        <FootprintMaps />
      </LazyPart>
    </div>
  )
}
