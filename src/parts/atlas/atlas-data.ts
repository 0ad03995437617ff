import { createContext, useContext } from 'react'
import type { MembershipIndex } from '../../derive/membership/membership-index.ts'
import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { Words } from '../../domain/words.ts'

/** What stays the same from view to view: the data and the reader's words. Set once by src/app. */
export interface AtlasData {
  readonly index: AtlasIndex
  readonly memberships: MembershipIndex
  readonly words: Words
  /** Calendar year that counts as now. */
  readonly year: number
}

const AtlasDataContext = createContext<AtlasData | null>(null)

export const AtlasDataProvider = AtlasDataContext.Provider

/** Throws where no provider stands above: a fault of the program, not of the data. */
export function useAtlasData(): AtlasData {
  const data = useContext(AtlasDataContext)
  if (!data) throw new Error('useAtlasData needs AtlasDataProvider above it')
  return data
}
