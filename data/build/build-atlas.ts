import {
  countryDetailSchema,
  manifestSchema,
  mechanismDetailSchema,
  sourcesSchema,
  themeDetailSchema,
  type Manifest,
} from '../../src/domain/atlas-files.ts'
import { atlasIndexSchema } from '../../src/domain/atlas-index.ts'
import { contentSchema } from '../../src/domain/content-entry.ts'
import { deckSchema } from '../../src/domain/deck.ts'
import { contentEntries } from '../../src/derive/mechanism/content-entries.ts'
import type { AtlasData } from './check-data.ts'
import { countryDetail, mechanismDetail, sourcesByMechanism, themeDetail } from './detail-files.ts'
import { buildGeometry } from './geometry/build-geometry.ts'
import { atlasIndex, type DetailPaths } from './index-file.ts'
import { OutputFolder } from './output-folder.ts'
import { recordJsonSchema } from './record-json-schema.ts'
import { countryCodes } from './rules/code-rules.ts'

export interface AtlasBuild {
  readonly manifest: Manifest
  /** Every file written, relative to the folder. */
  readonly files: readonly string[]
}

/** Makes maps and files. Throws where a country that a record names is on no map. */
export async function buildAtlas(data: AtlasData, outDir: string): Promise<AtlasBuild> {
  const named = new Set(data.records.flatMap((record) => countryCodes(record).map(({ value }) => value)))
  const geometry = await buildGeometry(outDir, [...named].toSorted())
  return writeAtlas(data, geometry, outDir)
}

/**
 * Writes all that the app loads beside the maps into `outDir`, and removes what earlier builds left there. `geometry` names the
 * maps that are there already. The same data give the same files.
 */
export function writeAtlas(data: AtlasData, geometry: Manifest['geometry'], outDir: string): AtlasBuild {
  const output = new OutputFolder(outDir)
  for (const path of geometryPaths(geometry)) output.keep(path)
  const index = output.write('index', atlasIndexSchema, atlasIndex(data, writeDetails(data, output)))
  const sources = output.write('sources', sourcesSchema, sourcesByMechanism(data.records))
  const content = output.write('content', contentSchema, data.records.flatMap(contentEntries))
  const decks = writeDecks(data, output)
  const manifest = manifestSchema.parse({ date: data.date, index, sources, content, decks, geometry })
  output.writeText('mechanism-record.schema.json', `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
  output.writeText('manifest.json', JSON.stringify(manifest))
  output.removeOthers()
  return { manifest, files: output.files() }
}

function writeDetails({ records, countries, themes }: AtlasData, output: OutputFolder): DetailPaths {
  const write = {
    mechanisms: new Map<string, string>(),
    countries: new Map<string, string>(),
    themes: new Map<string, string>(),
  }
  for (const record of records)
    write.mechanisms.set(
      record.id,
      output.write(`mechanisms/${record.id}`, mechanismDetailSchema, mechanismDetail(record)),
    )
  for (const { iso3 } of countries) {
    const detail = countryDetail(iso3, records)
    if (detail !== null) write.countries.set(iso3, output.write(`countries/${iso3}`, countryDetailSchema, detail))
  }
  for (const { code } of themes)
    write.themes.set(code, output.write(`themes/${code}`, themeDetailSchema, themeDetail(code, records)))
  return write
}

function writeDecks({ decks }: AtlasData, output: OutputFolder): Manifest['decks'] {
  return decks.map((deck) => {
    const { id, title, summary, slides } = deck
    return { id, title, summary, slides: slides.length, file: output.write(`decks/${id}`, deckSchema, deck) }
  })
}

function geometryPaths({ atlantic, pacific, globe }: Manifest['geometry']): string[] {
  return [atlantic.world, atlantic.close, pacific.world, pacific.close, globe]
}
