import type { Plate } from '../../../drawing/page/plate.ts'
import type { PlateLayout } from '../../../drawing/page/plate-blocks.ts'
import type { ColourText } from '../../../drawing/svg/colours.ts'

/** A plate with the places of all that is on it. */
export interface LaidPlate {
  readonly plate: Plate
  readonly layout: PlateLayout
}

/** What a file is made of, page after page. */
export interface FileRequest {
  /** Of the file itself: the deck's, or the view's. */
  readonly title: string
  /** One for a view, a slide each for a deck. Made when its turn comes, so that the work is cut into short pieces. */
  readonly pages: readonly (() => LaidPlate)[]
  readonly colour: ColourText
  readonly signal: AbortSignal
  /** Told how many pages are made; lets the browser answer the reader before the next one. Rejects once `signal` is aborted. */
  readonly onPage: (made: number) => Promise<void>
}

/** Makes the file. Rejects with ExportError, with what a failed load gives, or with the reason of the signal. */
export type MakeFile = (request: FileRequest) => Promise<Blob>
