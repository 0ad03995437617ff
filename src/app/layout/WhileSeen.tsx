import { useState, type ReactNode } from 'react'
import { AtlasProvider, useAtlas } from '../../parts/atlas/atlas-context.ts'

interface Props {
  readonly seen: boolean
  readonly children: ReactNode
}

/**
 * What stands in it follows the link only while it is seen. Out of sight it stays on the view on which it was last seen: nothing is derived
 * for it, and a map in it neither moves nor is painted anew.
 */
export function WhileSeen({ seen, children }: Props) {
  const atlas = useAtlas()
  const [last, setLast] = useState(atlas)
  if (seen && last !== atlas) setLast(atlas)
  return <AtlasProvider value={seen ? atlas : last}>{children}</AtlasProvider>
}
