import type { Mechanism } from '../../domain/atlas-index.ts'
import type { IndexTheme } from '../../domain/theme.ts'

export interface RelatedTheme {
  readonly theme: IndexTheme
  /** How many of the mechanisms that name the theme name this one too. */
  readonly together: number
}

const listed = 6

/** The six themes that stand most often beside this one among the priorities of a mechanism; equals in the order of the Atlas. */
export function relatedThemes(
  { code }: Pick<IndexTheme, 'code'>,
  themes: readonly IndexTheme[],
  mechanisms: readonly Mechanism[],
): readonly RelatedTheme[] {
  const beside = mechanisms.filter((mechanism) => names(mechanism, { code }))
  return themes
    .filter((theme) => theme.code !== code)
    .map((theme) => ({ theme, together: beside.filter((mechanism) => names(mechanism, theme)).length }))
    .filter(({ together }) => together > 0)
    .toSorted((a, b) => b.together - a.together)
    .slice(0, listed)
}

function names(mechanism: Mechanism, { code }: Pick<IndexTheme, 'code'>): boolean {
  return mechanism.themes.some((priority) => priority.code === code)
}
