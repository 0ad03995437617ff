import type { AtlasIndex } from '../../domain/atlas-index.ts'
import type { IndexTheme } from '../../domain/theme.ts'

/** The themes of the Atlas, those of one family side by side. */
export function themesByFamily({ families, themes }: AtlasIndex): readonly IndexTheme[] {
  return families.flatMap(({ code }) => themes.filter(({ family }) => family === code))
}
