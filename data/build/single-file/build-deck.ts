import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { gatherDeck } from '../../../src/api/deck-files.ts'
import { embedFiles } from '../../../src/api/embedded-files.ts'
import { recordsOfSlides } from '../../../src/derive/slide/figure-text.ts'
import { manifestSchema } from '../../../src/domain/atlas-files.ts'
import { deckSchema, type Deck } from '../../../src/domain/deck.ts'
import { projectionsOfSlides } from '../../../src/view/projections-of-slides.ts'
import { deckTemplate } from './deck-template.ts'

/** `npm run build:deck -- <id or file> [page]`: one page that presents the deck from a disk. Ends with 1 and a plain word where it cannot. */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const [wanted, out] = process.argv.slice(2)
try {
  if (wanted === undefined) throw new Error('Say which deck: npm run build:deck -- <id or file> [page.html]')
  const deck = readDeck(wanted)
  const page = await pageOf(deck)
  const file = resolve(out ?? `${deck.id}.html`)
  writeFileSync(file, page)
  console.log(`${file}: ${deck.slides.length} slides, ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** A deck of data/decks by its id, or any file. Throws an Error that says what is wrong with it. */
function readDeck(name: string): Deck {
  const own = join(root, 'data/decks', `${name}.json`)
  const file = existsSync(own) ? own : resolve(name)
  if (!existsSync(file)) throw new Error(`There is no deck '${name}' in data/decks, and no such file`)
  const parsed = z.safeParse(deckSchema, readJson(file))
  if (parsed.success) return parsed.data
  throw new Error(`${file} is no deck of the Atlas:\n${z.prettifyError(parsed.error)}`)
}

async function pageOf(deck: Deck): Promise<string> {
  const read = (file: string) => readJson(join(root, 'public/atlas', file))
  const needs = { projections: projectionsOfSlides(deck.slides), records: recordsOfSlides(deck.slides) }
  const manifest = manifestSchema.parse(read('manifest.json'))
  return embedFiles(await deckTemplate(root), await gatherDeck(deck, needs, manifest, async (file) => read(file)))
}

/** Throws an Error that names the file where it is no JSON. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${file} is no JSON: ${String(cause)}`, { cause })
  }
}
