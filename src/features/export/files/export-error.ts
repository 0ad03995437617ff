type ExportErrorKind = 'memory' | 'words' | 'letters'

/** What one page of a file holds that its fonts do not. */
export interface MissingLetters {
  /** From 1. */
  readonly page: number
  readonly letters: string
}

/**
 * Why no file was made, without words: `memory` where the browser could not draw a picture so large, `words` where it left out words of it,
 * `letters` where a PDF cannot hold the letters of a text, which are then named page by page.
 */
export class ExportError extends Error {
  readonly kind: ExportErrorKind
  readonly missing: readonly MissingLetters[]

  constructor(kind: ExportErrorKind, missing: readonly MissingLetters[] = [], cause?: unknown) {
    super(`export: ${kind}`, { cause })
    this.name = 'ExportError'
    this.kind = kind
    this.missing = missing
  }
}
