import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { manifestSchema } from '../../../src/domain/atlas-files.ts'
import { atlasIndexSchema, type AtlasIndex } from '../../../src/domain/atlas-index.ts'
import en from '../../../src/locales/en.json' with { type: 'json' }
import { linkPreviewTags } from './link-preview.ts'
import { oembedFiles } from './oembed-files.ts'

/**
 * What others need to show a link to the Atlas: tags in the head of the page, and oEmbed files beside it. The address of the site is read from
 * SITE_URL. Throws an Error where that is no address.
 */
export function embedPlugin(): Plugin {
  let atlasDir = ''
  let site = ''
  const words = { atlas: en.layout.name, world: en.layout['title-world'] }
  return {
    name: 'embed',
    configResolved: (config) => {
      atlasDir = join(config.publicDir, 'atlas')
      site = siteOf(process.env['SITE_URL'] ?? '')
    },
    transformIndexHtml: () =>
      linkPreviewTags({ title: words.world, description: en.about.lead, atlas: words.atlas, site }),
    generateBundle() {
      for (const [fileName, source] of oembedFiles(readIndex(atlasDir), site, words))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}

function readIndex(atlasDir: string): AtlasIndex {
  const { index } = manifestSchema.parse(readJson(join(atlasDir, 'manifest.json')))
  return atlasIndexSchema.parse(readJson(join(atlasDir, index)))
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Without a slash at its end. */
function siteOf(address: string): string {
  if (address === '') return ''
  if (!URL.canParse(address))
    throw new Error(`SITE_URL is '${address}', which is no address such as https://atlas.example`)
  return address.replace(/\/+$/, '')
}
