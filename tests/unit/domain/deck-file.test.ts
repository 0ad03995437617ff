import { describe, expect, it } from 'vitest'
import { deckText, mostDeckBytes, readDeck } from '../../../src/domain/deck-file.ts'
import { deckOfTests } from '../deck-of-tests.ts'

const deck = deckOfTests('a', 'b')

type Json = Record<string, unknown>

const copyOf = (value: unknown): Json => JSON.parse(JSON.stringify(value))

function faultsOf(text: string) {
  const read = readDeck(text)
  return read.kind === 'broken' ? read.faults : read.kind
}

/** The faults of the deck after a change to its second slide. */
function second(change: (slide: Json) => void) {
  const slide = copyOf(deck.slides[1])
  change(slide)
  return faultsOf(JSON.stringify({ ...deck, slides: [deck.slides[0], slide] }))
}

describe("the text of a deck's file", () => {
  it('is read as it was written', () => {
    expect(readDeck(deckText(deck))).toEqual({ kind: 'read', deck, leftOut: [] })
  })

  it('is not JSON', () => {
    expect(readDeck('{"slides": [')).toEqual({ kind: 'no-json' })
  })

  it('is too large to be looked at', () => {
    expect(readDeck(' '.repeat(mostDeckBytes + 1))).toEqual({ kind: 'too-large' })
  })

  it('keeps markup as the text that it is', () => {
    const title = '<img src=x onerror=alert(1)>'
    const read = readDeck(JSON.stringify({ ...deck, title }))

    expect(read).toMatchObject({ kind: 'read', deck: { title } })
  })
})

describe('a deck of another Atlas', () => {
  it('is read without the fields that are not known here, which are named', () => {
    const [first, other] = deck.slides
    const figure = { label: 'x', value: { of: 'mechanisms', since: 2000 } }
    const text = JSON.stringify({ ...deck, theme: 'dark', slides: [first, { ...other, figures: [figure] }] })
    const read = readDeck(text)

    expect(read).toEqual({
      kind: 'read',
      deck: { ...deck, slides: [first, { ...other, figures: [{ label: 'x', value: { of: 'mechanisms' } }] }] },
      leftOut: [
        { at: ['slides', 1, 'figures', 0, 'value'], problem: { kind: 'unknown-field', names: ['since'] } },
        { at: [], problem: { kind: 'unknown-field', names: ['theme'] } },
      ],
    })
  })

  it('is refused with all that is wrong where more than that is', () => {
    expect(faultsOf(JSON.stringify({ ...deck, title: 7, theme: 'dark' }))).toHaveLength(2)
  })

  it('of a newer version says that it is, whatever else it holds', () => {
    expect(readDeck(JSON.stringify({ ...deck, version: 2, slides: 'elsewhere' }))).toEqual({
      kind: 'newer',
      version: 2,
    })
  })
})

describe('a fault of a deck says where it is and what it is', () => {
  it.each([
    ['a list for a deck', () => faultsOf('[]'), [], { kind: 'wrong-type', expected: 'group' }],
    ['no title', () => second((slide) => delete slide['title']), ['slides', 1, 'title'], { kind: 'missing' }],
    [
      'a number for a title',
      () => second((slide) => (slide['title'] = 7)),
      ['slides', 1, 'title'],
      { kind: 'wrong-type', expected: 'text' },
    ],
    [
      'a title that is too long',
      () => second((slide) => (slide['title'] = 'x'.repeat(121))),
      ['slides', 1, 'title'],
      { kind: 'too-long', limit: 120, of: 'letters' },
    ],
    [
      'an empty title',
      () => second((slide) => (slide['title'] = '  ')),
      ['slides', 1, 'title'],
      { kind: 'too-short', limit: 1, of: 'letters' },
    ],
    [
      'a layout that is none',
      () => second((slide) => (slide['layout'] = 'sideways')),
      ['slides', 1, 'layout'],
      { kind: 'not-allowed', value: 'sideways', allowed: ['beside', 'map', 'text'] },
    ],
    [
      'a link to elsewhere',
      () => second((slide) => (slide['view'] = '//evil.example/')),
      ['slides', 1, 'view'],
      { kind: 'malformed' },
    ],
    [
      'four figures',
      () =>
        second(
          (slide) => (slide['figures'] = ['a', 'b', 'c', 'd'].map((label) => ({ label, value: { of: 'mechanisms' } }))),
        ),
      ['slides', 1, 'figures'],
      { kind: 'too-long', limit: 3, of: 'entries' },
    ],
    [
      'no slides',
      () => faultsOf(JSON.stringify({ ...deck, slides: [] })),
      ['slides'],
      { kind: 'too-short', limit: 1, of: 'entries' },
    ],
  ] as const)('%s', (_, faults, at, problem) => {
    expect(faults()).toEqual([{ at, problem }])
  })

  it('a figure of an unknown kind', () => {
    expect(second((slide) => (slide['figures'] = [{ label: 'a', value: { of: 'magic' } }]))).toEqual([
      expect.objectContaining({ at: ['slides', 1, 'figures', 0, 'value', 'of'] }),
    ])
  })

  it('all of them at once, each with its own place', () => {
    const faults = second((slide) => {
      slide['title'] = null
      slide['notes'] = {}
    })

    expect(faults).toHaveLength(2)
  })
})
