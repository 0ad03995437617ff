import type { Legend, MapScene } from '../../derive/scene/map-scene.ts'
import type { SlideMatrix } from '../../derive/matrix/slide-matrix.ts'
import type { PlanarBounds, PlanarMap } from '../../domain/planar-map.ts'

/**
 * A view or a slide as it leaves the Atlas: one framed picture in finished words. The SVG file, the PNG, a page of a PDF and a slide of
 * PowerPoint are all made of the same plate and the same layout of it (plate-layout.ts), so that they cannot disagree.
 */
export interface Plate {
  /** How its words and its picture share the frame: a view has its picture below its title, a slide is laid out as on the stage. */
  readonly layout: 'view' | 'beside' | 'map' | 'text'
  readonly over: string | null
  readonly title: string
  /** May be empty. */
  readonly text: string
  readonly figures: readonly PlateFigure[]
  /** Whether its members are highlighted one after the other on the stage. */
  readonly reveals: boolean
  readonly picture: PlatePicture | null
  /** What the colours mean, its title empty where the entries say it themselves; null where a glance tells. */
  readonly legend: Legend | null
  readonly foot: PlateFoot
  /** What the picture shows, in one sentence: its alternative text. */
  readonly sentence: string
  /** What the speaker says; may be empty. */
  readonly notes: string
}

export interface PlateFigure {
  /** False where the data do not hold it; `text` then says so. */
  readonly known: boolean
  readonly text: string
  readonly unit: string | null
  readonly label: string
}

export type PlatePicture =
  /** `bounds` is what a camera shows; null means what the scene asks to fit. */
  | {
      readonly kind: 'map'
      readonly planar: PlanarMap
      readonly scene: MapScene
      readonly bounds: PlanarBounds | null
      readonly names: boolean
    }
  /** Maps of one shape beside each other, each under its name. */
  | {
      readonly kind: 'maps'
      readonly planar: PlanarMap
      readonly maps: readonly { readonly name: string; readonly scene: MapScene }[]
    }
  | { readonly kind: 'matrix'; readonly matrix: SlideMatrix }

export interface PlateFoot {
  /** Of when the member lists are that the picture shows; null where it shows none. */
  readonly lists: string | null
  /** What the words rest on; null where nothing is named. */
  readonly source: string | null
  /** The date of the data, and that the picture is no official product. */
  readonly data: string
  readonly disclaimer: string
  /** The address at which the view is found again. */
  readonly link: string
  /** "4 / 7"; null for a view. */
  readonly page: string | null
  /** What is said where words had to be cut. */
  readonly cut: string
}
