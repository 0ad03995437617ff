import type { Mechanism } from '../../domain/atlas-index.ts'
import type { IndexTheme } from '../../domain/theme.ts'

export interface CoveredTheme {
  readonly theme: IndexTheme
  /** How many of the country's mechanisms name it among their priorities. */
  readonly count: number
  /** The highest place that any of them gives it, 1 being the most prominent; null where none names it. */
  readonly bestRank: number | null
  /** Those that give it that place. */
  readonly best: readonly Mechanism[]
}

/** Every theme with how far these mechanisms cover it, in the order of `themes`. */
export function coveredThemes(
  themes: readonly IndexTheme[],
  mechanisms: readonly Mechanism[],
): readonly CoveredTheme[] {
  return themes.map((theme) => {
    const ranks = mechanisms.flatMap((mechanism) =>
      mechanism.themes.filter(({ code }) => code === theme.code).map(({ rank }) => ({ mechanism, rank })),
    )
    const bestRank = ranks.length > 0 ? Math.min(...ranks.map(({ rank }) => rank)) : null
    const best = ranks.filter(({ rank }) => rank === bestRank).map(({ mechanism }) => mechanism)
    return { theme, count: ranks.length, bestRank, best }
  })
}
