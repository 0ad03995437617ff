import { linkWord } from '../domain/deck-own.ts'
import type { ParameterReader } from './parameter-reader.ts'

/**
 * What names a deck in a place: the id of one that comes with the Atlas (`rcm`) or that this browser keeps (`my-talk-4kx2`), or `link.` and the
 * deck itself, packed, where it came in the link.
 */

const linkStart = `${linkWord}.`

export function packedAddress(packed: string): string {
  return linkStart + packed
}

/** The packed deck that an address holds, or null where it is an id. */
export function packedIn(address: string): string | null {
  return address.startsWith(linkStart) ? address.slice(linkStart.length) : null
}

/** The word that stands for the deck in a path. */
export function wordOf(address: string): string {
  return packedIn(address) === null ? address : linkWord
}

/** The address that the word of a path means; null for a link without a deck. */
export function deckAddress(word: string, read: ParameterReader): string | null {
  if (word !== linkWord) return word
  return read.parsed('deck', packedAddress, null)
}

/** Slides count from 1. */
export function slideNumber(text: string): number | null {
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : null
}
