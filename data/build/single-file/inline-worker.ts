import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const asked = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
const inlined = '\0maplibre-worker-inline'

/** Puts MapLibre's worker into the script itself: a page on a disk can start none from another file. It has no imports, so that it needs no build. */
export function inlineWorker(): Plugin {
  return {
    name: 'inline-worker',
    enforce: 'pre',
    resolveId: (id) => (id === asked ? inlined : null),
    load: (id) => {
      if (id !== inlined) return null
      const code = readFileSync(createRequire(import.meta.url).resolve(asked.replace(/\?.*/, '')), 'utf8')
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`
    },
  }
}
