import { ComparePanel } from '../../features/compare/ComparePanel.tsx'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'

export function CompareRoute() {
  const { place } = useAtlas().view
  return place.kind === 'compare' ? <ComparePanel /> : null
}
