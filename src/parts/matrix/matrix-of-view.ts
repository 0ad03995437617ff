import { matrixContentOf } from '../../derive/matrix/matrix-content.ts'
import type { MatrixContent, MatrixFrame } from '../../derive/matrix/matrix-scene.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import { isPlace } from '../../view/places.ts'
import { hrefOf } from '../../view/url.ts'
import type { AtlasData } from '../atlas/atlas-data.ts'
import { viewDetails, viewName } from '../atlas/view-words.ts'
import { themesByFamily } from './themes-by-family.ts'

type Data = Pick<AtlasData, 'index' | 'memberships' | 'words'>

/** The matrix that a view shows in place of a map, of the mechanisms that it lists; null for a view of a map. */
export function matrixOfView(
  { place, roles, theme }: Pick<AtlasView, 'place' | 'roles' | 'theme'>,
  mechanisms: readonly Mechanism[],
  { index, memberships, words }: Data,
): MatrixContent | null {
  if (!isPlace(place, 'overlaps') || place.page === 'gaps') return null
  const field = { memberships, words, themes: themesByFamily(index) }
  return matrixContentOf(place.page, { ...place, mechanisms, roles, theme }, field)
}

/** What a view gives to its matrix. `site` is where the Atlas is published, `dataDate` the day of its data in the reader's language. */
export function matrixFrame(
  view: AtlasView,
  { index, words }: Pick<AtlasData, 'index' | 'words'>,
  { site, dataDate }: { readonly site: string; readonly dataDate: string },
): MatrixFrame {
  return {
    title: viewName(view, index, words),
    details: viewDetails(view, words),
    dataDate,
    link: site + hrefOf(view),
  }
}
