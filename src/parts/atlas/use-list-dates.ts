import { useAtlasData } from './atlas-data.ts'
import { useCurrentView } from './current-view.ts'
import { listDatesOfView } from './list-dates-of-view.ts'

/** Of when the member lists are that the present page shows; null where it shows none. */
export function useListDates(): string | null {
  const data = useAtlasData()
  const { view, listed } = useCurrentView()
  switch (view.place.kind) {
    case 'about':
    case 'decks':
    case 'deck':
    case 'stage':
      return null
    default:
      return listDatesOfView(view, listed, data)
  }
}
