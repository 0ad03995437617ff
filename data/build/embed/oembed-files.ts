import { bothNames } from '../../../src/derive/membership/name-in-use.ts'
import type { AtlasIndex } from '../../../src/domain/atlas-index.ts'
import { defaultView, type Place } from '../../../src/view/atlas-view.ts'
import { embedCode, embedHeight, embedHrefOf } from '../../../src/view/embed-url.ts'
import { oembedFileOf } from '../../../src/view/oembed-file.ts'

/** Pixels; those who embed may take less. */
const width = 720

/** The names of the Atlas and of its parts, for those who show a link to it. */
export interface OembedWords {
  readonly atlas: string
  readonly world: string
}

/** Every oEmbed file (version 1.0, type rich) by its path from the root of the site. Without an address of the site, links in them are relative. */
export function oembedFiles(index: AtlasIndex, site: string, words: OembedWords): ReadonlyMap<string, string> {
  const places: readonly { readonly place: Place; readonly title: string }[] = [
    { place: { kind: 'explore' }, title: words.world },
    ...index.mechanisms.map((mechanism) => ({
      place: { kind: 'mechanism', id: mechanism.id, tab: 'overview' } as const,
      title: bothNames(mechanism),
    })),
    ...index.countries.map(({ iso3, name }) => ({ place: { kind: 'country', iso3 } as const, title: name })),
    ...index.themes.map(({ code, label }) => ({ place: { kind: 'theme', code } as const, title: label })),
  ]
  return new Map(
    places.flatMap(({ place, title }) => {
      const file = oembedFileOf(place)
      return file === null ? [] : [[file, JSON.stringify(oembed(place, title, site, words))] as const]
    }),
  )
}

function oembed(place: Place, title: string, site: string, { atlas }: OembedWords) {
  const height = embedHeight(place)
  const address = site + embedHrefOf({ ...defaultView, place })
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: atlas,
    provider_url: `${site}/`,
    html: embedCode({ address, title, width, height }),
    width,
    height,
  }
}
