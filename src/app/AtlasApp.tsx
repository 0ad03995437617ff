import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useAtlas } from '../parts/atlas-context.ts'
import { AtlasLayout } from './AtlasLayout.tsx'
import { useDocumentTitle } from './use-document-title.ts'
import { WithAtlas } from './WithAtlas.tsx'

/** The root of every page. */
export function AtlasApp() {
  return (
    <WithAtlas>
      <Shell />
    </WithAtlas>
  )
}

/** The stage has no chrome at all; everything else stands in the layout. */
function Shell() {
  const { place } = useAtlas().view
  useDocumentTitle()
  if (place.kind !== 'stage') return <AtlasLayout />
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  )
}
