import type { AtlasView } from './atlas-view.ts'
import { placeRow, type Place } from './places.ts'
import { hrefOf } from './url.ts'

/** A view without the Atlas around it, for pages of others: `/embed` before its link, as in `/embed/mechanisms/rcm?theme=labour`. */
const start = '/embed'

export function embedHrefOf(view: AtlasView): string {
  return toEmbed(hrefOf(view))
}

/** A path of the Atlas as one below `/embed`. */
export function toEmbed(path: string): string {
  return path === '/' ? start : `${start}${path}`.replace(`${start}/?`, `${start}?`)
}

/** The path of the Atlas behind one below `/embed`; null for any other. */
export function fromEmbed(pathname: string): string | null {
  if (pathname !== start && !pathname.startsWith(`${start}/`)) return null
  return pathname.slice(start.length) || '/'
}

export interface EmbedFrame {
  /** Absolute address of the embedded view. */
  readonly address: string
  /** What it shows, for those who cannot see it. */
  readonly title: string
  /** `100%`, or pixels. */
  readonly width: number | '100%'
  readonly height: number
}

/** The HTML that puts a view into a page. Nothing in a title or a link can become markup. */
export function embedCode({ address, title, width, height }: EmbedFrame): string {
  const attributes = { src: address, title, width, height, loading: 'lazy', style: 'border:0' }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(String(value))}"`)
  return `<iframe ${written.join(' ')} allowfullscreen></iframe>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}

/** Pixels in which a view can be read where it has the width of a column of text. */
export function embedHeight(place: Place): number {
  return placeRow(place).embed(place).height
}
