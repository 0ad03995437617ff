import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasIndex } from '../domain/atlas-index.ts'
import { useAtlas } from '../parts/atlas-context.ts'
import type { Place } from '../view/atlas-view.ts'

/** Names the page after its place, so that tabs, history and bookmarks can be told apart. */
export function useDocumentTitle(): void {
  const { t } = useTranslation()
  const { index, view } = useAtlas()
  const place = placeName(view.place, index)
  const title = place
    ? t('layout.title', { place })
    : t(view.place.kind === 'about' ? 'layout.title-about' : 'layout.title-world')
  useEffect(() => {
    document.title = title
  }, [title])
}

function placeName(place: Place, index: AtlasIndex): string | undefined {
  switch (place.kind) {
    case 'mechanism':
      return index.mechanisms.find(({ id }) => id === place.id)?.name
    case 'country':
      return index.countries.find(({ iso3 }) => iso3 === place.iso3)?.name
    case 'theme':
      return index.themes.find(({ code }) => code === place.code)?.label
    case 'explore':
    case 'about':
      return undefined
  }
}
