import { useState, type ReactNode } from 'react'
import { CurrentViewProvider, useCurrentView } from '../../parts/atlas/current-view.ts'

interface Props {
  readonly seen: boolean
  readonly children: ReactNode
}

/**
 * What stands in it follows the link only while it is seen. Out of sight it stays on the view on which it was last seen: nothing is derived
 * for it, and a map in it neither moves nor is painted anew.
 */
export function WhileSeen({ seen, children }: Props) {
  const current = useCurrentView()
  const [last, setLast] = useState(current)
  if (seen && last !== current) setLast(current)
  return <CurrentViewProvider value={seen ? current : last}>{children}</CurrentViewProvider>
}
