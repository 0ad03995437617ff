import { useAtlas } from './atlas-context.ts'
import { listDatesOfView } from './list-dates-of-view.ts'

/** Of when the member lists are that the present page shows; null where it shows none. */
export function useListDates(): string | null {
  const atlas = useAtlas()
  const { view, listed } = atlas
  switch (view.place.kind) {
    case 'about':
    case 'decks':
    case 'deck':
    case 'stage':
      return null
    default:
      return listDatesOfView(view, listed, atlas)
  }
}
