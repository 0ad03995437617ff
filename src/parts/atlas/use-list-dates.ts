import { useAtlasData } from './atlas-data.ts'
import { useCurrentView } from './current-view.ts'
import { listDatesOfView } from './list-dates-of-view.ts'
import { placeRow } from '../../view/places.ts'

/** Of when the member lists are that the present page shows; null where it shows none. */
export function useListDates(): string | null {
  const data = useAtlasData()
  const { view, listed } = useCurrentView()
  return placeRow(view.place).lists(view.place) === 'aside' ? null : listDatesOfView(view, listed, data)
}
