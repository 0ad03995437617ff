type ExportErrorKind = 'memory' | 'words' | 'letters'

/**
 * Why no file was made, without words: `memory` where the browser could not draw a picture so large, `words` where it left out words of it,
 * `letters` where a PDF cannot hold the letters of a text, which are then named.
 */
export class ExportError extends Error {
  readonly kind: ExportErrorKind
  readonly letters: string

  constructor(kind: ExportErrorKind, letters = '', cause?: unknown) {
    super(`export: ${kind} ${letters}`, { cause })
    this.name = 'ExportError'
    this.kind = kind
    this.letters = letters
  }
}
