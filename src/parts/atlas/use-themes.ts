import { useMemo } from 'react'
import type { IndexTheme } from '../../domain/theme.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import { useAtlasData } from './atlas-data.ts'

/** The themes of the Atlas by code, with their names and families. */
export function useThemes(): ReadonlyMap<ThemeCode, IndexTheme> {
  const { index } = useAtlasData()
  return useMemo(() => new Map(index.themes.map((theme) => [theme.code, theme])), [index])
}
