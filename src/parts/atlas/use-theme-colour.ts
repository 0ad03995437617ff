import type { ThemeCode } from '../../domain/vocabulary.ts'
import { useCurrentView } from './current-view.ts'

/** The theme that colours the map, and a way to choose it or, with null, that of the first priority. The link holds the choice. */
export function useThemeColour() {
  const { view, go } = useCurrentView()
  return { theme: view.theme, choose: (theme: ThemeCode | null) => go({ ...view, theme }) }
}
