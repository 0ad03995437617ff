import { templateUrl } from 'virtual:deck-template'
import type { Deck } from '../domain/deck.ts'
import { AtlasFileError, loadJson } from './atlas-file.ts'
import { manifest } from './atlas-queries.ts'
import { gatherDeck, type DeckNeeds } from './deck-files.ts'
import { embedFiles } from './embedded-files.ts'

/** One page that holds the deck and all that it shows, to be opened from a disk. Throws AtlasFileError where something cannot be loaded, and as `signal` does. */
export async function makeDeckPage(deck: Deck, needs: DeckNeeds, signal: AbortSignal): Promise<string> {
  const [template, files] = await Promise.all([
    loadTemplate(signal),
    gatherDeck(deck, needs, manifest, (file) => loadJson(file, signal)),
  ])
  return embedFiles(template, files)
}

async function loadTemplate(signal: AbortSignal): Promise<string> {
  const file = 'deck-template.html'
  const response = await fetch(templateUrl, { signal }).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new AtlasFileError(file, 'the network did not answer', cause)
  })
  if (!response.ok) throw new AtlasFileError(file, `the server answered ${response.status}`)
  return response.text()
}
