import type { HtmlTagDescriptor } from 'vite'

export interface LinkPreview {
  readonly title: string
  readonly description: string
  readonly atlas: string
  /** Empty where the address of the site is not known: links are then relative, which most readers of previews do not follow. */
  readonly site: string
}

/** What messengers, social networks and oEmbed readers find in the delivered page, which is the same under every address. */
export function linkPreviewTags({ title, description, atlas, site }: LinkPreview): HtmlTagDescriptor[] {
  const properties = {
    'og:type': 'website',
    'og:site_name': atlas,
    'og:title': title,
    'og:description': description,
    'og:url': `${site}/`,
    'og:image': `${site}/screenshot.png`,
    'og:image:width': '1440',
    'og:image:height': '900',
    'og:image:alt': title,
  }
  const oembed = { rel: 'alternate', type: 'application/json+oembed', href: `${site}/oembed/world.json`, title }
  return [
    ...Object.entries(properties).map(([property, content]) => meta({ property, content })),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    { tag: 'link', attrs: oembed, injectTo: 'head' },
  ]
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head' }
}
