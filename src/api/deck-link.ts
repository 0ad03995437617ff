import type { Deck } from '../domain/deck.ts'
import { mostDeckBytes, readDeck, type ReadDeck } from '../domain/deck-file.ts'

/** A deck in a link: its file, deflated, in letters that an address may hold. Deflate is the browser's own. */

export type LinkedDeck = ReadDeck | { readonly kind: 'damaged' }

const format = 'deflate-raw'

/** The letters that stand for a deck in a link. */
export async function packDeck(deck: Deck): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(deck))
  const packed = await collect(through(bytes, new CompressionStream(format)), Infinity)
  const letters = packed.map((chunk) => Array.from(chunk, (byte) => String.fromCodePoint(byte)).join('')).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The deck that letters of a link stand for. Never unpacks more than a file may have, however small the link is, and never throws. */
export async function unpackDeck(letters: string): Promise<LinkedDeck> {
  try {
    const packed = Uint8Array.from(
      atob(letters.replaceAll('-', '+').replaceAll('_', '/')),
      (letter) => letter.codePointAt(0) ?? 0,
    )
    const chunks = await collect(through(packed, new DecompressionStream(format)), mostDeckBytes)
    return readDeck(await new Blob(chunks).text())
  } catch (error) {
    return { kind: error instanceof TooLargeError ? 'too-large' : 'damaged' }
  }
}

class TooLargeError extends Error {}

type Bytes = Uint8Array<ArrayBuffer>

function through(bytes: Bytes, stream: CompressionStream | DecompressionStream) {
  return new ReadableStream<Bytes>({
    start: (controller) => {
      controller.enqueue(bytes)
      controller.close()
    },
  }).pipeThrough(stream)
}

/** All chunks of a stream. Stops it and throws TooLargeError as soon as they are more than `most` bytes. */
async function collect(stream: ReadableStream<Bytes>, most: number): Promise<Bytes[]> {
  const reader = stream.getReader()
  const chunks: Bytes[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    size += read.value.length
    if (size > most) {
      await reader.cancel()
      throw new TooLargeError()
    }
  }
  return chunks
}
