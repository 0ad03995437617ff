declare module 'linebreak' {
  /** Finds where a line may end by Unicode UAX 14; `position` is where the next one begins. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
