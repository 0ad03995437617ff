import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../api/atlas-queries.ts'
import { AtlasLayout } from './AtlasLayout.tsx'
import { FailureScreen } from './FailureScreen.tsx'
import { LoadedAtlas } from './LoadedAtlas.tsx'

/** The root of every page: nothing but the first paint until the index is there, then the whole Atlas. */
export function AtlasApp() {
  const { data: index, error, refetch } = useQuery(indexQuery)
  if (error) return <FailureScreen error={error} reset={() => void refetch()} />
  if (!index) return null
  return (
    <LoadedAtlas index={index}>
      <AtlasLayout />
    </LoadedAtlas>
  )
}
