import { describe, expect, it } from 'vitest'
import { isFreeForAtlas, isOwnDeckId, newDeckId, newSlideId, withSlideIds } from '../../../src/domain/deck-own.ts'
import { deckSchema } from '../../../src/domain/deck.ts'
import { deckOfTests, slideOfTests } from '../deck-of-tests.ts'

describe('the id of an own deck', () => {
  it.each([
    ['Nine minutes in Geneva', 'my-nine-minutes-in-geneva-4kx2'],
    ['¡Conferencia Regional! (copy)', 'my-conferencia-regional-copy-4kx2'],
    ['移民', 'my-deck-4kx2'],
    ['x'.repeat(200), `my-${'x'.repeat(40)}-4kx2`],
  ])('%s', (title, id) => {
    expect(newDeckId(title, '4kx2')).toBe(id)
    expect(deckSchema.safeParse({ ...deckOfTests('one'), id }).success).toBe(true)
  })

  it('never meets one of the Atlas', () => {
    expect(isOwnDeckId('my-talk-4kx2')).toBe(true)
    expect(isOwnDeckId('rcm')).toBe(false)
    expect(['rcm', 'my-talk', 'link'].filter(isFreeForAtlas)).toEqual(['rcm'])
  })
})

describe('the ids of slides', () => {
  it('are free ones', () => {
    expect(newSlideId([slideOfTests('slide-2')])).toBe('slide-3')
    expect(newSlideId([])).toBe('slide-1')
  })

  it('become different where a file names one twice, and no slide is lost', () => {
    const { slides } = withSlideIds(deckOfTests('a', 'a', 'b', 'a'))

    expect(new Set(slides.map(({ id }) => id)).size).toBe(4)
    expect(slides.map(({ title }) => title)).toEqual(['The slide a', 'The slide a', 'The slide b', 'The slide a'])
  })
})
