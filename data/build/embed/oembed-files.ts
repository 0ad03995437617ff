import { bothNames } from '../../../src/derive/membership/name-in-use.ts'
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
    return file === null
      ? []
      : [[file, JSON.stringify(oembed(place, nameOf(place, index) ?? words.world, site, words))]]
  })
}

/** The name of the record that a place is about; undefined for the world. */
function nameOf(place: Place, index: AtlasIndex): string | undefined {
  const record = recordOf(place)
  switch (record?.kind) {
    case 'mechanism': {
      const found = index.mechanisms.find(({ id }) => id === record.id)
      return found && bothNames(found)
    }
    case 'country':
      return index.countries.find(({ iso3 }) => iso3 === record.iso3)?.name
    case 'theme':
      return index.themes.find(({ code }) => code === record.code)?.label
    case undefined:
      return undefined
  }
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
