import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { AtlasIndex } from '../domain/atlas-index.ts'
import type { MechanismId } from '../domain/ids.ts'
import { useAtlas } from '../parts/atlas-context.ts'
import type { AtlasView } from '../view/atlas-view.ts'

/** The name of the present place with that of the Atlas. */
export function useViewTitle(): string {
  const { t } = useTranslation()
  const { index, view } = useAtlas()
  return titleOf(view, index, t)
}

/** Names the page after its place, so that tabs, history and bookmarks can be told apart. */
export function useDocumentTitle(): void {
  const title = useViewTitle()
  useEffect(() => {
    document.title = title
  }, [title])
}

function titleOf({ place, compared }: AtlasView, index: AtlasIndex, t: TFunction): string {
  switch (place.kind) {
    case 'mechanism':
      return named(index.mechanisms.find(({ id }) => id === place.id)?.name, t)
    case 'country':
      return named(index.countries.find(({ iso3 }) => iso3 === place.iso3)?.name, t)
    case 'theme':
      return named(index.themes.find(({ code }) => code === place.code)?.label, t)
    case 'compare':
      return comparisonTitle(compared, index, t)
    case 'overlaps':
    case 'about':
      return t(`layout.title-${place.kind}`)
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

function comparisonTitle(compared: readonly MechanismId[], { mechanisms }: AtlasIndex, t: TFunction): string {
  const names = compared.flatMap((id) => mechanisms.find((mechanism) => mechanism.id === id)?.short ?? [])
  return names.length > 0 ? t('layout.title-compared', { names: names.join(', ') }) : t('layout.title-compare')
}
