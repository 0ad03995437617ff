import type { Iso3 } from '../domain/ids.ts'
import type { ColourName } from '../domain/palette.ts'

/** Solid for members, hatched for observers, associates and partners; `pair` where two mechanisms are compared and both hold the country: stripes of the second one's colour (set-colour.ts). */
export type FillPattern = 'solid' | 'hatch' | 'pair'
export interface Fill {
  readonly colour: ColourName
  readonly pattern: FillPattern
}

export interface LegendEntry {
  readonly swatch:
    | { readonly kind: 'fill'; readonly colour: ColourName; readonly pattern: FillPattern }
    | { readonly kind: 'outline'; readonly colour: ColourName }
    | { readonly kind: 'disputed' }
  readonly label: string
}

export interface Legend {
  /** What the colours mean and which roles are counted, one line. */
  readonly title: string
  readonly entries: readonly LegendEntry[]
}

/**
 * Everything any renderer needs to draw one view of the world, and nothing about how. The WebGL map, the SVG fallback, glyphs,
 * slides and the country list all read the same scene, so they cannot disagree. Finished words, colours by name.
 */
export interface MapScene {
  /** Countries that are painted; the others are plain land. Western Sahara and disputed areas keep their greys whatever stands here. */
  readonly fills: ReadonlyMap<Iso3, Fill>
  /** Countries drawn with an outline: those that chair what is shown. */
  readonly outlined: ReadonlySet<Iso3>
  /** The one country that is opened, if any. */
  readonly selected: Iso3 | null
  /** Names on the map. `weight` orders them where they collide: higher stays. */
  readonly labels: ReadonlyMap<Iso3, { readonly text: string; readonly weight: number }>
  /** What a pointer is told on each country that takes part: role and counts, one finished line each. */
  readonly hints: ReadonlyMap<Iso3, string>
  /** What the camera should show: these countries, or the whole world when null. */
  readonly fit: readonly Iso3[] | null
  readonly legend: Legend
  /** The view in one sentence: alternative text, announcement, link preview. */
  readonly sentence: string
}
