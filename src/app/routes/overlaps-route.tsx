import { OverlapsPage } from '../../features/overlaps/OverlapsPage.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'

export function OverlapsRoute() {
  const { place } = useCurrentView().view
  return place.kind === 'overlaps' ? <OverlapsPage place={place} /> : null
}
