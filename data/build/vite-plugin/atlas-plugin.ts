import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { manifestSchema, type Manifest } from '../../../src/domain/atlas-files.ts'
import { englishMessages } from './english-words.ts'
import { paletteCss } from './palette-css.ts'
import { posterHtml } from './poster-html.ts'
import { startHtml } from './start-html.ts'

const manifestModule = 'virtual:atlas-manifest'
const paletteModule = 'virtual:palette.css'
const resolved = (id: string): string => `\0${id}`

/**
 * Hands the app what the data build made: the names of the files (`virtual:atlas-manifest`), the colours as custom properties
 * (`virtual:palette.css`) and, in index.html, the first paint: colours, the world as inline SVG, preloads of the index,
 * and what a page says that cannot start.
 * Without public/atlas it stops with the command that makes it.
 */
export function atlasPlugin(): Plugin {
  let atlasDir = ''
  return {
    name: 'atlas',
    configResolved: (config) => {
      atlasDir = join(config.publicDir, 'atlas')
    },
    resolveId: (id) => (id === manifestModule || id === paletteModule ? resolved(id) : null),
    load: (id) => {
      if (id === resolved(manifestModule)) return `export const manifest = ${JSON.stringify(readManifest(atlasDir))}`
      return id === resolved(paletteModule) ? paletteCss() : null
    },
    transformIndexHtml: (html) => {
      const manifest = readManifest(atlasDir)
      const preloads = [manifest.index, manifest.geometry.atlantic.world]
        .map((file) => `<link rel="preload" as="fetch" crossorigin href="/atlas/${file}">`)
        .join('')
      return html
        .replace('<!--palette-->', () => `<style>${paletteCss()}</style>`)
        .replace('<!--preloads-->', () => preloads)
        .replace('<!--poster-->', () => posterHtml(atlasDir, manifest, new Date().getFullYear()))
        .replace('<!--start-->', () => startHtml(englishMessages(), manifest))
    },
  }
}

function readManifest(atlasDir: string): Manifest {
  const file = join(atlasDir, 'manifest.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run data" first.`)
  return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
