import { useMemo } from 'react'
import { countrySlideMatrix } from '../derive/slide-matrix-countries.ts'
import { mechanismSlideMatrix } from '../derive/slide-matrix-mechanisms.ts'
import { themeSlideMatrix } from '../derive/slide-matrix-themes.ts'
import type { SlideMatrix } from '../derive/slide-matrix.ts'
import { useAtlas } from './atlas-context.ts'

const makers = { mechanisms: mechanismSlideMatrix, themes: themeSlideMatrix, countries: countrySlideMatrix } as const

/** The matrix that stands in place of a map where the Atlas stands on a view of one; null everywhere else. */
export function useSlideMatrix(): SlideMatrix | null {
  const { index, memberships, words, view, listed } = useAtlas()
  const { place, roles, theme } = view
  return useMemo(() => {
    if (place.kind !== 'overlaps' || place.page === 'gaps') return null
    const themes = index.families.flatMap(({ code }) => index.themes.filter(({ family }) => family === code))
    return makers[place.page]({ ...place, mechanisms: listed, roles, theme }, { memberships, themes, words })
  }, [index, memberships, words, place, roles, theme, listed])
}
