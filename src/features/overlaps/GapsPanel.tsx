/** For one theme: whom no mechanism with that priority reaches, and the few mechanisms that together reach most. */
export function GapsPanel() {
  return null
}
