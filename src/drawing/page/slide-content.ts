import type { Legend } from '../../derive/scene/map-scene.ts'
import type { SlideLayout } from '../../domain/deck.ts'
import type { PlateFigure, PlateFoot } from './plate.ts'

/** The words of a slide, ready to be shown, whoever shows them: the stage, a preview or a file. */
export interface SlideContent {
  readonly layout: SlideLayout
  readonly over: string | null
  readonly title: string
  /** May be empty. */
  readonly text: string
  readonly figures: readonly PlateFigure[]
  /** What the colours mean, its title empty where the entries say it themselves; null where a glance tells. */
  readonly legend: Legend | null
  /** Whether its members are highlighted one after the other on the stage, which counts them on a line of its own. */
  readonly reveals: boolean
  readonly foot: Pick<PlateFoot, 'lists' | 'source' | 'disclaimer' | 'page'>
}
