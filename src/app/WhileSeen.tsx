import { useState, type ReactNode } from 'react'
import { AtlasProvider, useAtlas } from '../parts/atlas-context.ts'

interface Props {
  readonly seen: boolean
  readonly children: ReactNode
}

/**
 * What stands in it follows the link only while it is seen. Out of sight it stays as it was last seen, and costs nothing however long it is:
 * it is neither rendered anew nor taken down, and comes back at the place where it was left.
 */
export function WhileSeen({ seen, children }: Props) {
  const atlas = useAtlas()
  const [last, setLast] = useState(atlas)
  if (seen && last !== atlas) setLast(atlas)
  return <AtlasProvider value={seen ? atlas : last}>{children}</AtlasProvider>
}
