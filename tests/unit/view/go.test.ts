import { describe, expect, it } from 'vitest'
import { defaultView } from '../../../src/view/atlas-view.ts'
import { comparePlace } from '../../../src/view/places.ts'
import { withCompared, withMoved } from '../../../src/view/go.ts'
import { mechanismId } from '../atlas-of-tests.ts'

const [a, b, c] = ['a', 'b', 'c'].map(mechanismId)
const view = { ...defaultView, place: comparePlace, compared: ['a', 'b', 'c'].map(mechanismId) }

describe('a compared mechanism that is moved', () => {
  it('changes places with its neighbour, and stays where there is none', () => {
    expect(withMoved(view, mechanismId('b'), -1).compared).toEqual([b, a, c])
    expect(withMoved(view, mechanismId('b'), 1).compared).toEqual([a, c, b])
    expect(withMoved(view, mechanismId('a'), -1).compared).toEqual([a, b, c])
    expect(withMoved(view, mechanismId('c'), 1).compared).toEqual([a, b, c])
  })

  it('changes nothing where it is not compared', () => {
    expect(withMoved(view, mechanismId('d'), 1)).toBe(view)
  })
})

describe('a mechanism that is chosen', () => {
  it('comes last, and goes when it is chosen again', () => {
    const more = withCompared(view, mechanismId('d'))
    expect(more.compared).toEqual([a, b, c, 'd'])
    expect(withCompared(more, mechanismId('b')).compared).toEqual([a, c, 'd'])
  })

  it('changes nothing where six are', () => {
    const full = { ...view, compared: ['a', 'b', 'c', 'd', 'e', 'f'].map(mechanismId) }
    expect(withCompared(full, mechanismId('g'))).toBe(full)
  })
})
