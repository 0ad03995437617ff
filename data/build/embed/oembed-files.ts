import { recordTitle } from '../../../src/derive/membership/name-in-use.ts'
import type { AtlasIndex } from '../../../src/domain/atlas-index.ts'
import { defaultView } from '../../../src/view/atlas-view.ts'
import { recordOf } from '../../../src/view/place-lookups.ts'
import { placeKinds, places, type Place } from '../../../src/view/places.ts'
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
  return new Map(placeKinds.flatMap((kind) => filesOf(places[kind].oembed?.(index) ?? [], index, site, words)))
}

function filesOf(
  withFile: readonly Place[],
  index: AtlasIndex,
  site: string,
  words: OembedWords,
): readonly (readonly [file: string, text: string])[] {
  return withFile.flatMap((place) => {
    const file = oembedFileOf(place)
    const record = recordOf(place)
    const title = (record && recordTitle(record, index)) ?? words.world
    return file === null ? [] : [[file, JSON.stringify(oembed(place, title, site, words))]]
  })
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
