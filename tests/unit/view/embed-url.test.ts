import { describe, expect, it } from 'vitest'
import { defaultView } from '../../../src/view/atlas-view.ts'
import { overlapsPlace } from '../../../src/view/places.ts'
import { embedCode, embedHeight, embedHrefOf, fromEmbed } from '../../../src/view/embed-url.ts'
import { decodeHref, decodeView, parseSearch } from '../../../src/view/url.ts'

/** Links of every kind of place, with and without parameters. */
const links = [
  '/',
  '/?mode=reach&theme=labour&map=pacific',
  '/?at=0.31,0.12,4.5',
  '/mechanisms/rcm',
  '/mechanisms/rcm?tab=funding&roles=all',
  '/countries/MEX?map=globe',
  '/themes/climate',
  '/compare?maps=each&m=rcm~sacm',
  '/overlaps?page=themes&order=name',
  '/present/world/3',
  '/about',
]

describe('the link of an embedded view', () => {
  it.each(links)('of %s leads to the very same view', (link) => {
    const { view } = decodeHref(link)
    const [pathname = '', query = ''] = embedHrefOf(view).split('?')
    expect(pathname).toMatch(/^\/embed(\/|$)/)
    const path = fromEmbed(pathname)
    expect(path).not.toBeNull()
    const read = decodeView(path ?? '', parseSearch(query))
    expect(read.view).toEqual(view)
    expect(read.notes).toEqual([])
  })

  it('is told from all others by its first word', () => {
    expect(['/', '/embedded', '/mechanisms/embed', '/embed', '/embed/', '/embed/about'].map(fromEmbed)).toEqual([
      null,
      null,
      null,
      '/',
      '/',
      '/about',
    ])
  })

  it('that makes no sense becomes the world, with a note', () => {
    const { view, notes } = decodeView(fromEmbed('/embed/nowhere') ?? '', {})
    expect(view.place).toEqual({ kind: 'explore' })
    expect(notes).toEqual([{ kind: 'unknown-address', value: '/nowhere' }])
  })
})

describe('the HTML that embeds a view', () => {
  it('is one iframe that loads late, may be seen full screen and says what it shows', () => {
    const code = embedCode({ address: 'https://atlas.example/embed', title: 'The world', width: '100%', height: 520 })
    expect(code).toBe(
      '<iframe src="https://atlas.example/embed" title="The world" width="100%" height="520" loading="lazy" style="border:0" allowfullscreen></iframe>',
    )
  })

  it('lets no title and no link end an attribute or begin an element', () => {
    const hostile = '"><script>alert(1)</script>&"'
    const code = embedCode({ address: `https://a.example/?q=${hostile}`, title: hostile, width: 720, height: 520 })
    expect(code.match(/[<>]/g)).toHaveLength(4)
    expect(code.match(/(?<!=)"(?![ >])/g)).toBeNull()
    expect(code).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;')
  })
})

describe('the height of an embedded view', () => {
  it('is larger for matrices than for maps', () => {
    const map = embedHeight(defaultView.place)
    expect(embedHeight(overlapsPlace)).toBeGreaterThan(map)
    expect(embedHeight({ ...overlapsPlace, page: 'gaps' })).toBe(map)
  })
})
