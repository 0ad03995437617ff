import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { indexQuery } from '../api/atlas-queries.ts'
import { FailureScreen } from './FailureScreen.tsx'
import { LoadedAtlas } from './LoadedAtlas.tsx'

/** Nothing but the first paint until the index is there, then all that reads the Atlas. */
export function WithAtlas({ children }: { readonly children: ReactNode }) {
  const { data: index, error, refetch } = useQuery(indexQuery)
  if (error) return <FailureScreen error={error} reset={() => void refetch()} />
  if (!index) return null
  return <LoadedAtlas index={index}>{children}</LoadedAtlas>
}
