import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packDeck, unpackDeck } from '../../../src/api/deck-link.ts'
import { mostLetters, revealOrders, slideLayouts } from '../../../src/domain/deck.ts'
import { deckOfTests, slideOfTests } from '../deck-of-tests.ts'

const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most / 4 }).map((letters) => letters.trim().slice(0, most))
const title = text(mostLetters.title).map((letters) => letters || 'Title')
const slide = fc
  .record({
    layout: fc.constantFrom(...slideLayouts),
    title,
    text: text(mostLetters.text),
    notes: text(mostLetters.notes),
    reveal: fc.constantFrom(null, ...revealOrders),
  })
  .map((change) => slideOfTests('slide-1', change))

describe('a deck in a link', () => {
  it('comes out as it went in, whatever it says, in letters that an address may hold', async () => {
    await fc.assert(
      fc.asyncProperty(title, slide, async (name, only) => {
        const deck = { ...deckOfTests('a'), title: name, slides: [only] }
        const packed = await packDeck(deck)

        expect(packed).toMatch(/^[A-Za-z0-9_-]+$/)
        expect(await unpackDeck(packed)).toEqual({ kind: 'read', deck, leftOut: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('is refused, and not unpacked, where a small link holds very much', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000, ' ')).toString('base64url')
    const before = process.memoryUsage().rss

    expect(await unpackDeck(bomb)).toEqual({ kind: 'too-large' })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it.each(['', '!', 'abc', '////', 'x'.repeat(5000)])('is told to be damaged: "%s"', async (letters) => {
    expect(await unpackDeck(letters)).toEqual({ kind: 'damaged' })
  })

  it('is told to be damaged where its end was cut off', async () => {
    const packed = await packDeck(deckOfTests('a', 'b', 'c'))

    expect(await unpackDeck(packed.slice(0, -20))).toEqual({ kind: 'damaged' })
  })

  it('is checked as a file is', async () => {
    const packed = deflateRawSync(JSON.stringify({ ...deckOfTests('a'), title: 3 })).toString('base64url')

    expect(await unpackDeck(packed)).toMatchObject({ kind: 'broken', faults: [{ at: ['title'] }] })
  })

  it('never throws, whatever the link holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (letters) => {
        expect((await unpackDeck(letters)).kind).not.toBe('read')
      }),
    )
  })
})
