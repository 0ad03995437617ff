import { SlideMapOfView } from './SlideMapOfView.tsx'
import { StagePage } from '../features/present/StagePage.tsx'
import { useAtlas } from '../parts/atlas-context.ts'

export function StageRoute() {
  const { place } = useAtlas().view
  return place.kind === 'stage' ? (
    <StagePage place={place} map={(layout) => <SlideMapOfView layout={layout} />} />
  ) : null
}
