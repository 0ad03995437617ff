import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { recordTitle } from '../../derive/membership/name-in-use.ts'
import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import { recordOf } from '../../view/place-lookups.ts'
import { placeRow } from '../../view/places.ts'

/** The name of the present place with that of the Atlas. Of a single deck it says no more than where decks are: use-deck-title.ts knows its name. */
export function useViewTitle(): string {
  const { t } = useTranslation()
  const { index } = useAtlasData()
  const { view } = useCurrentView()
  return titleOf(view, index, t)
}

function titleOf({ place, compared }: AtlasView, index: AtlasIndex, t: TFunction): string {
  const title = placeRow(place).title(place)
  if (title === 'record') {
    const record = recordOf(place)
    return named(record ? recordTitle(record, index) : undefined, t)
  }
  if (title === 'compared') return comparisonTitle(compared, index, t)
  const { message, page } = title
  return page === undefined ? t(message) : t(message, { page: t(page) })
}

function named(name: string | undefined, t: TFunction): string {
  return name === undefined ? t('layout.title-world') : t('layout.title', { place: name })
}

function comparisonTitle(compared: readonly MechanismId[], { mechanisms }: AtlasIndex, t: TFunction): string {
  const names = compared.flatMap((id) => mechanisms.find((mechanism) => mechanism.id === id)?.short ?? [])
  return names.length > 0 ? t('layout.title-compared', { names: names.join(', ') }) : t('layout.title-compare')
}
