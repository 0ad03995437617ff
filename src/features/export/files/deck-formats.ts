import type { PlateFrame } from '../../../drawing/page/plate-frame.ts'
import type { MakeFile } from './file-request.ts'

interface DeckFormat {
  readonly ending: string
  readonly frame: PlateFrame
  /** Loads what makes it only now. */
  readonly load: () => Promise<MakeFile>
}

/** What a deck can be taken away as. */
export const deckFormats = {
  pdf: { ending: '.pdf', frame: 'wide', load: async () => (await import('./make-pdf.ts')).makePdf },
  pptx: { ending: '.pptx', frame: 'wide', load: async () => (await import('./make-pptx.ts')).makePptx },
  'pptx-four-three': {
    ending: '-4x3.pptx',
    frame: 'four-three',
    load: async () => (await import('./make-pptx.ts')).makePptx,
  },
  pngs: { ending: '.zip', frame: 'wide', load: async () => (await import('./make-zip.ts')).makeZip },
} as const satisfies Record<string, DeckFormat>

export type DeckFormatKey = keyof typeof deckFormats
export const deckFormatKeys: readonly DeckFormatKey[] = ['pdf', 'pptx', 'pptx-four-three', 'pngs']
