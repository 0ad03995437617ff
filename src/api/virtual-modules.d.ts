declare module 'virtual:atlas-manifest' {
  /** What data/build wrote, as JSON; not parsed yet. */
  export const manifest: unknown
}
declare module 'virtual:palette.css'
declare module 'virtual:deck-template' {
  /** Where the page of a deck as one file is served. */
  export const templateUrl: string
}
