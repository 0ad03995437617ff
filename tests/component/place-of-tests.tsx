import { Suspense } from 'react'
import { placeRoutes } from '../../src/app/routes/place-routes.tsx'
import { useCurrentView } from '../../src/parts/atlas/current-view.ts'
import { placeKinds, placeRow, places } from '../../src/view/places.ts'
import { decodeHref } from '../../src/view/url.ts'
import { renderInAtlas } from './atlas-of-tests.tsx'

type Options = NonNullable<Parameters<typeof renderInAtlas>[1]>

/** The page of a link, and of those that are followed from there, as the router shows it. */
export async function renderPlace(href: string, options: Omit<Options, 'href'> = {}) {
  const { under } = placeRow(decodeHref(href).view.place)
  const near = placeKinds.filter((kind) => places[kind].under === under)
  await Promise.all(near.map(async (kind) => placeRoutes[kind]?.preload?.()))
  return renderInAtlas(
    <Suspense>
      <PlacePage />
    </Suspense>,
    { ...options, href },
  )
}

function PlacePage() {
  const Page = placeRoutes[useCurrentView().view.place.kind]
  return Page ? <Page /> : null
}
