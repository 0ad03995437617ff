import type { Plugin } from 'vite'
import { deckTemplate } from './deck-template.ts'

const module = 'virtual:deck-template'
const resolved = `\0${module}`
const inDevelopment = '/deck-template.html'

/**
 * Builds the page of a deck as one file beside the app and tells the app its address (`virtual:deck-template`); nothing loads it until it is
 * asked for. The development server builds it anew at each request.
 */
export function deckTemplatePlugin(): Plugin {
  let root = ''
  let served = false
  return {
    name: 'deck-template',
    configResolved: (config) => {
      root = config.root
      served = config.command === 'serve'
    },
    configureServer: (server) => {
      server.middlewares.use(inDevelopment, (_, response, next) => {
        deckTemplate(root).then((page) => response.setHeader('Content-Type', 'text/html').end(page), next)
      })
    },
    resolveId: (id) => (id === module ? resolved : null),
    async load(id) {
      if (id !== resolved) return null
      if (served) return `export const templateUrl = '${inDevelopment}'`
      const file = this.emitFile({ type: 'asset', name: 'deck-template.html', source: await deckTemplate(root) })
      return `export const templateUrl = import.meta.ROLLUP_FILE_URL_${file}`
    },
  }
}
