import * as z from 'zod/mini'
import { sourcesSchema, type Manifest } from '../domain/atlas-files.ts'
import { atlasIndexSchema } from '../domain/atlas-index.ts'
import type { Deck } from '../domain/deck.ts'
import type { MechanismId } from '../domain/ids.ts'
import type { MapProjection } from '../domain/map-view.ts'
import type { EmbeddedFiles } from './embedded-files.ts'

/** What the slides of a deck need beside the index and the sources that they name. */
export interface DeckNeeds {
  readonly projections: ReadonlySet<MapProjection>
  /** Mechanisms whose records hold a figure of a slide. */
  readonly records: readonly MechanismId[]
}

/** Reads one file below /atlas/ as JSON. Rejects where it cannot be had. */
export type ReadFile = (file: string) => Promise<unknown>

/** The one deck of a page that holds its files: never taken for one that a browser keeps. */
const idInFile = (id: string) => `file-${id}`.slice(0, 60).replace(/-+$/, '')

/** All that a deck needs where there is no network. Rejects as `read` does, or where the index or the sources make no sense. */
export async function gatherDeck(
  deck: Deck,
  needs: DeckNeeds,
  manifest: Manifest,
  read: ReadFile,
): Promise<EmbeddedFiles> {
  const own: Deck = { ...deck, id: idInFile(deck.id) }
  const deckFile = `decks/${own.id}.json`
  const index = await read(manifest.index)
  const named = recordFiles(needs.records, index)
  const paths = [...geometryFiles(needs.projections, manifest.geometry), ...named]
  const loaded = await Promise.all(paths.map(async (path) => [path, await read(path)] as const))
  const { id, title, summary, slides } = own
  return {
    manifest: { ...manifest, decks: [{ id, title, summary, slides: slides.length, file: deckFile }] },
    files: {
      [manifest.index]: index,
      [manifest.sources]: namedSources(deck, await read(manifest.sources)),
      [deckFile]: own,
      ...Object.fromEntries(loaded),
    },
  }
}

function recordFiles(records: readonly MechanismId[], index: unknown): readonly string[] {
  const { mechanisms } = z.parse(atlasIndexSchema, index)
  return records.flatMap((id) => mechanisms.find((mechanism) => mechanism.id === id)?.file ?? [])
}

/** The globe starts from the flat world, and becomes it where there is no WebGL. */
function geometryFiles(projections: ReadonlySet<MapProjection>, { atlantic, pacific, globe }: Manifest['geometry']) {
  return [
    ...(projections.has('pacific') ? [pacific.world, pacific.close] : []),
    ...(projections.has('atlantic') ? [atlantic.world, atlantic.close] : []),
    ...(projections.has('globe') ? [globe] : []),
    ...(projections.has('globe') && !projections.has('atlantic') ? [atlantic.world] : []),
  ]
}

/** Only the sources of those mechanisms that a slide names. */
function namedSources({ slides }: Deck, sources: unknown) {
  const named = new Set<string>(slides.flatMap((slide) => slide.sources.map(({ mechanism }) => mechanism)))
  const all = Object.entries(z.parse(sourcesSchema, sources))
  return Object.fromEntries(all.filter(([mechanism]) => named.has(mechanism)))
}
