import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import { bothNames } from '../../derive/membership/name-in-use.ts'
import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { MechanismId } from '../../domain/ids.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import type { AtlasView } from '../../view/atlas-view.ts'

/** The name of the present place with that of the Atlas. Of a single deck it says no more than where decks are: use-deck-title.ts knows its name. */
export function useViewTitle(): string {
  const { t } = useTranslation()
  const { index } = useAtlasData()
  const { view } = useCurrentView()
  return titleOf(view, index, t)
}

function titleOf({ place, compared }: AtlasView, index: AtlasIndex, t: TFunction): string {
  switch (place.kind) {
    case 'mechanism':
      return named(mechanismName(place.id, index), t)
    case 'country':
      return named(index.countries.find(({ iso3 }) => iso3 === place.iso3)?.name, t)
    case 'theme':
      return named(index.themes.find(({ code }) => code === place.code)?.label, t)
    case 'compare':
      return comparisonTitle(compared, index, t)
    case 'overlaps':
      return t('layout.title-overlaps', { page: t(`overlaps.page.${place.page}`) })
    case 'about':
      return t('layout.title-about')
    case 'decks':
    case 'deck':
    case 'stage':
      return t('layout.title-present')
    case 'explore':
      return t('layout.title-world')
  }
}

function named(name: string | undefined, t: TFunction): string {
  return name === undefined ? t('layout.title-world') : t('layout.title', { place: name })
}

function mechanismName(id: MechanismId, { mechanisms }: AtlasIndex): string | undefined {
  const found = mechanisms.find((mechanism) => mechanism.id === id)
  return found && bothNames(found)
}

function comparisonTitle(compared: readonly MechanismId[], { mechanisms }: AtlasIndex, t: TFunction): string {
  const names = compared.flatMap((id) => mechanisms.find((mechanism) => mechanism.id === id)?.short ?? [])
  return names.length > 0 ? t('layout.title-compared', { names: names.join(', ') }) : t('layout.title-compare')
}
