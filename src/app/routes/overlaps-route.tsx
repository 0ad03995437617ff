import { OverlapsPage } from '../../features/overlaps/OverlapsPage.tsx'
import type { PlaceProps } from './place-props.ts'

export function OverlapsRoute({ place }: PlaceProps<'overlaps'>) {
  return <OverlapsPage place={place} />
}
