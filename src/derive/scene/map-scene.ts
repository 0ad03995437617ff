import type { Iso3 } from '../../domain/ids.ts'
import type { ColourName } from '../../domain/palette.ts'

/** Solid for members, hatched for observers, associates and partners; `pair` where two mechanisms are compared and both hold the country: stripes of the second one's colour (set-colour.ts). */
export type FillPattern = 'solid' | 'hatch' | 'pair'
export interface Fill {
  readonly colour: ColourName
  readonly pattern: FillPattern
  /** True where the colour leads by little (close-call.ts): thin stripes that fall to the right lie over it, whatever the pattern. */
  readonly closeCall?: boolean
  /** True where another part of the legend is emphasised: the colour steps back. */
  readonly faded?: boolean
}

export interface LegendEntry {
  readonly swatch:
    | {
        readonly kind: 'fill'
        readonly colour: ColourName
        readonly pattern: FillPattern
        readonly closeCall?: boolean
      }
    | { readonly kind: 'outline'; readonly colour: ColourName }
    | { readonly kind: 'disputed' }
  readonly label: string
  /** The countries that it stands for, which the map can emphasise; left out where it stands for none. */
  readonly iso3s?: readonly Iso3[]
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
  /** Countries without a colour that are to stand out from plain land; left out where none is. */
  readonly raised?: ReadonlySet<Iso3>
  /** Countries drawn with an outline: those that chair what is shown. */
  readonly outlined: ReadonlySet<Iso3>
  /** The one country that is opened, if any. */
  readonly selected: Iso3 | null
  /** Names on the map. `weight` orders them where they collide: higher stays. */
  readonly labels: ReadonlyMap<Iso3, { readonly text: string; readonly weight: number }>
  /** What a pointer is told on each country that takes part, in finished lines: what its colour says, roles, counts, names of mechanisms. */
  readonly hints: ReadonlyMap<Iso3, readonly string[]>
  /** What it means that a country has neither colour nor hint, in words. */
  readonly uncoloured: string
  /** What the camera should show: these countries, or the whole world when null. */
  readonly fit: readonly Iso3[] | null
  readonly legend: Legend
  /** The view in one sentence: alternative text, announcement, link preview. */
  readonly sentence: string
}
