import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useCurrentView } from '../parts/atlas/current-view.ts'
import { useAddress } from './use-address.ts'
import { AtlasLayout } from './layout/AtlasLayout.tsx'
import { useArrival } from './layout/use-arrival.ts'
import { useHeadTags } from './titles/use-head-tags.ts'
import { WithAtlas } from './WithAtlas.tsx'
import { layoutOf } from '../view/place-lookups.ts'

/** The root of every page. */
export function AtlasApp() {
  return (
    <WithAtlas>
      <Shell />
    </WithAtlas>
  )
}

/** The stage and embedded views have no chrome at all; everything else stands in the layout. */
function Shell() {
  const { place } = useCurrentView().view
  const { embedded } = useAddress()
  useHeadTags()
  useArrival()
  if (layoutOf(place) !== 'stage' && !embedded) return <AtlasLayout />
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  )
}
