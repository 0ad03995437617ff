import { ComparePanel } from '../../features/compare/ComparePanel.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'

export function CompareRoute() {
  const { place } = useCurrentView().view
  return place.kind === 'compare' ? <ComparePanel /> : null
}
