declare module 'virtual:atlas-manifest' {
  /** What data/build wrote, as JSON; not parsed yet. */
  export const manifest: unknown
}
declare module 'virtual:palette.css'
