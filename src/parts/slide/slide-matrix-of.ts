import { countrySlideMatrix } from '../../derive/matrix/slide-matrix-countries.ts'
import { mechanismSlideMatrix } from '../../derive/matrix/slide-matrix-mechanisms.ts'
import { themeSlideMatrix } from '../../derive/matrix/slide-matrix-themes.ts'
import type { SlideMatrix } from '../../derive/matrix/slide-matrix.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import type { AtlasData } from '../atlas/atlas-data.ts'
import { isPlace } from '../../view/places.ts'

const makers = { mechanisms: mechanismSlideMatrix, themes: themeSlideMatrix, countries: countrySlideMatrix } as const

/** The matrix that a view shows in place of a map, of the mechanisms that it lists; null for a view of a map. */
export function slideMatrixOf(
  { place, roles, theme }: Pick<AtlasView, 'place' | 'roles' | 'theme'>,
  mechanisms: readonly Mechanism[],
  { index, memberships, words }: Pick<AtlasData, 'index' | 'memberships' | 'words'>,
): SlideMatrix | null {
  if (!isPlace(place, 'overlaps') || place.page === 'gaps') return null
  const themes = index.families.flatMap(({ code }) => index.themes.filter(({ family }) => family === code))
  return makers[place.page]({ ...place, mechanisms, roles, theme }, { memberships, themes, words })
}
