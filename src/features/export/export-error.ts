/**
 * Why no file was made, without words: `memory` where the browser could not draw a picture so large, `letters` where a PDF cannot hold the
 * letters of a text, which are then named.
 */
export class ExportError extends Error {
  readonly kind: 'memory' | 'letters'
  readonly letters: string

  constructor(kind: 'memory' | 'letters', letters = '', cause?: unknown) {
    super(`export: ${kind} ${letters}`, { cause })
    this.name = 'ExportError'
    this.kind = kind
    this.letters = letters
  }
}
