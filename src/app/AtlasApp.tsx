import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { indexQuery } from '../api/atlas-queries.ts'
import { useAtlas } from '../parts/atlas-context.ts'
import { AtlasLayout } from './AtlasLayout.tsx'
import { FailureScreen } from './FailureScreen.tsx'
import { LoadedAtlas } from './LoadedAtlas.tsx'
import { useDocumentTitle } from './use-document-title.ts'

/** The root of every page: nothing but the first paint until the index is there, then the whole Atlas. */
export function AtlasApp() {
  const { data: index, error, refetch } = useQuery(indexQuery)
  if (error) return <FailureScreen error={error} reset={() => void refetch()} />
  if (!index) return null
  return (
    <LoadedAtlas index={index}>
      <Shell />
    </LoadedAtlas>
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
