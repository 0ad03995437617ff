import { OverlapsPage } from '../../features/overlaps/OverlapsPage.tsx'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'

export function OverlapsRoute() {
  const { place } = useAtlas().view
  return place.kind === 'overlaps' ? <OverlapsPage place={place} /> : null
}
