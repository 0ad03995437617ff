import { describe, expect, it } from 'vitest'
import { withSlideAdded, withSlideAt, withSlideMoved, withView, withoutSlide } from '../../../src/domain/deck-edit.ts'
import type { Deck } from '../../../src/domain/deck.ts'
import { deckOfTests, slideOfTests } from '../deck-of-tests.ts'

const deck = deckOfTests('a', 'b', 'c')
const ids = ({ slides }: Deck) => slides.map(({ id }) => id).join('')

describe('the slides of a deck', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 2, 'acb'],
    [0, 9, 'bca'],
    [2, -4, 'cab'],
  ])('one moves from place %i to %i', (from, to, order) => {
    expect(ids(withSlideMoved(deck, from, to))).toBe(order)
  })

  it('stay as they are where nothing moves', () => {
    expect(withSlideMoved(deck, 2, 3)).toBe(deck)
    expect(withSlideMoved(deck, 7, 0)).toBe(deck)
  })

  it('take one in at a place, under an id of its own', () => {
    expect(ids(withSlideAdded(deck, 1, slideOfTests('x')))).toBe('axbc')
    expect(withSlideAdded(deck, 1, slideOfTests('a')).slides[1]?.id).toBe('slide-4')
  })

  it('lose any but the last one', () => {
    expect(ids(withoutSlide(deck, 1))).toBe('ac')
    expect(ids(withoutSlide(deckOfTests('a'), 0))).toBe('a')
  })

  it.each([
    ['text', 'beside'],
    ['map', 'map'],
    ['beside', 'beside'],
  ] as const)('of the layout %s show a view that is set: %s', (layout, shown) => {
    expect(withView(slideOfTests('a', { layout }), '/compare')).toMatchObject({ layout: shown, view: '/compare' })
  })

  it('change one by one', () => {
    const changed = withSlideAt(deck, 1, slideOfTests('b', { title: 'Other' }))

    expect(changed.slides[1]?.title).toBe('Other')
    expect(changed.slides[0]).toBe(deck.slides[0])
  })
})
