import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { atlasPlugin } from '../vite-plugin/atlas-plugin.ts'
import { inlinePage } from './inline-page.ts'
import { inlineWorker } from './inline-worker.ts'
import { usualFonts } from './usual-fonts.ts'

/** The page of a deck as one file, with an empty place for the deck and its data (src/api/embedded-files.ts). `root` holds public/atlas. */
export async function deckTemplate(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: '/',
    envPrefix: 'SITE_URL',
    plugins: [inlineWorker(), usualFonts(), react(), atlasPlugin()],
    build: {
      target: 'es2023',
      write: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: () => true,
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, 'src/app/deck-file.html'), output: { codeSplitting: false } },
    },
  })
  if (!('output' in built)) throw new Error('The build of the deck page gave no files')
  const scripts = new Map<string, string>()
  const styles = new Map<string, string>()
  let page = ''
  for (const file of built.output) {
    const text = file.type === 'chunk' ? file.code : String(file.source)
    if (file.type === 'chunk') scripts.set(`/${file.fileName}`, text)
    else if (file.fileName.endsWith('.css')) styles.set(`/${file.fileName}`, text)
    else if (file.fileName.endsWith('.html')) page = text
    else throw new Error(`${file.fileName} of the deck page is a file of its own`)
  }
  return inlinePage(page, { scripts, styles })
}
