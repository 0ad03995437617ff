import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { linkPreviewTags } from '../../../data/build/embed/link-preview.ts'
import { oembedFiles } from '../../../data/build/embed/oembed-files.ts'
import { realAtlas } from '../../unit/real-atlas.ts'

const index = realAtlas()
const words = { atlas: 'ISCM Atlas', world: 'The world' }
const site = 'https://atlas.example'

/** What oEmbed 1.0 asks of an answer of the type `rich`. */
const richSchema = z.object({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.literal('ISCM Atlas'),
  provider_url: z.literal(`${site}/`),
  html: z.string(),
  width: z.int(),
  height: z.int(),
})

describe('the oEmbed files', () => {
  const files = oembedFiles(index, site, words)

  it('are one for the world and one for each mechanism, country and theme', () => {
    const { mechanisms, countries, themes } = index
    expect(files.size).toBe(1 + mechanisms.length + countries.length + themes.length)
  })

  it('are all valid, and embed exactly the page that they are of', () => {
    for (const [file, text] of files) {
      const { html } = richSchema.parse(JSON.parse(text))
      const path = file
        .replace(/^oembed/, '/embed')
        .replace(/\.json$/, '')
        .replace('/world', '')
      expect(html).toContain(`src="${site}${path}"`)
    }
  })

  it('have relative links where the address of the site is not known', () => {
    const text = oembedFiles(index, '', words).get('oembed/mechanisms/rcm.json')
    expect(text).toContain('src=\\"/embed/mechanisms/rcm\\"')
  })
})

describe('the tags for previews of a link', () => {
  it('name title, picture and address, absolute where the site is known', () => {
    const tags = linkPreviewTags({ title: 'The world', description: 'About', atlas: 'ISCM Atlas', site })
    const contents = tags.map(({ attrs }) => Object.values(attrs ?? {}).join(' '))
    expect(contents).toContain(`og:image ${site}/screenshot.png`)
    expect(contents).toContain(`og:url ${site}/`)
    expect(contents).toContain('og:title The world')
    expect(contents).toContain('twitter:card summary_large_image')
  })
})
