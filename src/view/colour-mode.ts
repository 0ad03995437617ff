import type { ThemeCode } from '../domain/vocabulary.ts'
import type { ColourMode } from '../domain/view-options.ts'
import type { AtlasView } from './atlas-view.ts'

/** How the world is coloured: as asked for, else by the reach of the themes that are filtered by, else by leading priority. */
export function colourModeOf({ mode, filters }: Pick<AtlasView, 'mode' | 'filters'>): ColourMode {
  return mode ?? (filters.themes.length > 0 ? 'reach' : 'priority')
}

/** The view with the world coloured like this. What its filters bring about by themselves is not asked for, so that clearing them goes back. */
export function withColourMode(view: AtlasView, mode: ColourMode): AtlasView {
  const byItself = colourModeOf({ mode: null, filters: view.filters })
  return { ...view, mode: mode === byItself ? null : mode }
}

/** The view with the world coloured by the reach of a theme; null means the themes that are filtered by. */
export function withReachOf(view: AtlasView, theme: ThemeCode | null): AtlasView {
  const [first, another] = view.filters.themes
  const filtered = theme === null || (theme === first && another === undefined)
  return filtered ? withColourMode({ ...view, theme: null }, 'reach') : { ...view, mode: 'reach', theme }
}
