/** True where the browser gives a WebGL 2 context, which MapLibre needs. `off` answers no without asking, for tests and for readers who want less. */
export function hasWebGL(off = false): boolean {
  if (off) return false
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
