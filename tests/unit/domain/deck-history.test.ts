import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '../../../src/domain/deck-change.ts'
import { withSlideAdded, withSlideAt, withSlideMoved, withoutSlide } from '../../../src/domain/deck-edit.ts'
import {
  newHistory,
  redo,
  typingPause,
  undo,
  withEdit,
  withOutsideChange,
  type DeckHistory,
} from '../../../src/domain/deck-history.ts'
import type { Deck, Slide } from '../../../src/domain/deck.ts'
import { deckOfTests, slideOfTests } from '../deck-of-tests.ts'

const deck = deckOfTests('a', 'b', 'c')

function withTexts(change: Partial<Slide>, at = 1, from: Deck = deck): Deck {
  const slide = from.slides[at]
  if (!slide) throw new RangeError(`no slide ${at}`)
  return withSlideAt(from, at, { ...slide, ...change })
}

/** The history of texts typed into one field, each so many milliseconds after the one before. */
function typed(field: 'text' | 'notes', texts: readonly string[], pause: number, from = newHistory(deck)): DeckHistory {
  return texts.reduce((history, text, index) => {
    return withEdit(history, withTexts({ [field]: text }, 1, history.deck), index * pause)
  }, from)
}

function undoAll(history: DeckHistory): DeckHistory {
  const moved = undo(history)
  return moved ? undoAll(moved.history) : history
}

function redoAll(history: DeckHistory): DeckHistory {
  const moved = redo(history)
  return moved ? redoAll(moved.history) : history
}

describe('what an edit changed', () => {
  const figure = { label: 'x', value: { of: 'text', text: '9' } } as const
  it.each<readonly [string, Deck, object]>([
    ['a slide is added', withSlideAdded(deck, 1, slideOfTests('x')), { kind: 'slide-added', slide: { after: 1 } }],
    ['a slide is deleted', withoutSlide(deck, 2), { kind: 'slide-deleted', slide: { before: 2, after: 1 } }],
    ['a slide moves down', withSlideMoved(deck, 0, 2), { kind: 'slide-moved', slide: { before: 0, after: 2 } }],
    ['a slide moves up', withSlideMoved(deck, 2, 0), { kind: 'slide-moved', slide: { before: 2, after: 0 } }],
    ['a text is typed', withTexts({ notes: 'x' }), { kind: 'words', typing: { field: 'b notes', way: 'inserted' } }],
    ['a view and its layout', withTexts({ view: '/compare', layout: 'beside' }), { kind: 'view', typing: null }],
    ['a layout', withTexts({ layout: 'map' }), { kind: 'layout', typing: null }],
    ['a figure', withTexts({ figures: [figure] }), { kind: 'figures', typing: null }],
    ['the title of the deck', { ...deck, title: 'A' }, { kind: 'deck-words', slide: null }],
    ['two slides', withTexts({ text: 'x' }, 0, withTexts({ text: 'x' }, 2)), { kind: 'several', typing: null }],
  ])('%s', (_, after, change) => {
    expect(changeBetween(deck, after)).toMatchObject(change)
  })

  it('is nothing where both say the same', () => {
    expect(changeBetween(deck, structuredClone(deck))).toBeNull()
  })

  it('is a text of a figure where one is typed', () => {
    const before = withTexts({ figures: [figure] })
    const after = withTexts({ figures: [{ ...figure, label: 'xy' }] })

    expect(changeBetween(before, after)?.typing).toEqual({ field: 'b figure 0 label', way: 'inserted' })
  })
})

describe('typing', () => {
  it('is one step until a pause', () => {
    expect(typed('text', ['o', 'on', 'one'], typingPause - 1).past).toHaveLength(1)
    expect(typed('text', ['o', 'on', 'one'], typingPause).past).toHaveLength(3)
  })

  it('in another field is another step, which undo takes back alone', () => {
    const history = typed('notes', ['n', 'no'], 1, typed('text', ['t', 'te'], 1))
    const before = undo(history)?.history.deck.slides[1]

    expect(history.past).toHaveLength(2)
    expect(before).toMatchObject({ text: 'te', notes: '' })
  })

  it.each([
    ['clearing', ''],
    ['writing another text over', 'x'],
  ])('and then %s all of it at once are two steps, so that the text comes back', (_, last) => {
    const history = typed('text', ['one', 'one two', last], 1)

    expect(undo(history)?.history.deck.slides[1]?.text).toBe('one two')
  })

  it('after an undo begins a step of its own', () => {
    const undone = undo(typed('text', ['one', 'one two', ''], 1))
    if (!undone) throw new Error('nothing was undone')
    const history = typed('text', ['one two three'], 1, undone.history)

    expect(history.future).toEqual([])
    expect(undo(history)?.history.deck.slides[1]?.text).toBe('one two')
  })
})

describe('the history of a deck', () => {
  it('brings back every slide that was deleted, in its place', () => {
    const one = withEdit(newHistory(deck), withoutSlide(deck, 0), 0)
    const two = withEdit(one, withoutSlide(one.deck, 0), 1)

    expect(undoAll(two).deck).toEqual(deck)
    expect(undo(two)?.step.change).toMatchObject({ kind: 'slide-deleted', slide: { before: 0 } })
  })

  it('after a move undoes the move, not the text that was typed before', () => {
    const written = withEdit(newHistory(deck), withTexts({ text: 'kept' }), 0)
    const moved = withEdit(written, withSlideMoved(written.deck, 1, 0), 1)

    expect(undo(moved)?.history.deck).toEqual(written.deck)
  })

  it('takes what another window did as a step of its own, so that neither side loses', () => {
    const mine = withEdit(newHistory(deck), withTexts({ text: 'mine' }), 0)
    const theirs = withOutsideChange(mine, withTexts({ text: 'theirs' }, 2, mine.deck))
    const history = withEdit(theirs, withTexts({ text: 'mine, more' }, 1, theirs.deck), 1)

    expect(history.past).toHaveLength(3)
    expect(undo(history)?.history.deck).toEqual(theirs.deck)
    expect(withOutsideChange(mine, structuredClone(mine.deck)).past).toEqual(mine.past)
  })

  it('ends at its ends', () => {
    expect(undo(newHistory(deck))).toBeNull()
    expect(redo(newHistory(deck))).toBeNull()
  })

  const place = fc.nat(4)
  const anEdit = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), at: place, text: fc.string({ maxLength: 6 }) }),
    fc.record({ kind: fc.constant('title' as const), text: fc.string({ minLength: 1, maxLength: 6 }) }),
    fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
    fc.record({ kind: fc.constantFrom('add' as const, 'delete' as const, 'layout' as const), at: place }),
  )
  type Edit = typeof anEdit extends fc.Arbitrary<infer One> ? One : never

  function edited(from: Deck, edit: Edit): Deck {
    if (edit.kind === 'title') return { ...from, title: edit.text }
    const at = Math.min(edit.at, from.slides.length - 1)
    switch (edit.kind) {
      case 'text':
        return withTexts({ text: edit.text }, at, from)
      case 'move':
        return withSlideMoved(from, at, edit.to)
      case 'add':
        return withSlideAdded(from, at, slideOfTests('x'))
      case 'delete':
        return withoutSlide(from, at)
      case 'layout':
        return withTexts({ layout: 'map' }, at, from)
    }
  }

  it('leads back to the beginning and forth to the end, whatever was done', () => {
    const edits = fc.array(fc.tuple(anEdit, fc.nat(2 * typingPause)), { maxLength: 40 })
    fc.assert(
      fc.property(edits, (all) => {
        let at = 0
        const end = all.reduce((history, [edit, wait]) => {
          at += wait
          return withEdit(history, edited(history.deck, edit), at)
        }, newHistory(deck))
        const start = undoAll(end)

        expect(start.deck).toEqual(deck)
        expect(redoAll(start).deck).toEqual(end.deck)
        for (const { before, after, change } of end.past) {
          const between = changeBetween(before, after)
          if (change.typing && between) expect(between.typing?.field).toBe(change.typing.field)
        }
      }),
    )
  })
})
