import { describe, expect, it } from 'vitest'
import { defaultView } from '../../../src/view/atlas-view.ts'
import { placeKinds, places } from '../../../src/view/places.ts'
import { decodeHref, hrefOf } from '../../../src/view/url.ts'

/** What an address holds for each `$key`: one that every place with this key accepts. */
const keys: Readonly<Record<string, string>> = { id: 'rcm', iso3: 'MEX', code: 'labour', deck: 'rcm', slide: '2' }
const addressOf = (path: string) => path.replaceAll(/\$(\w+)/g, (_, key: string) => keys[key] ?? key)

describe('the table of places', () => {
  it.each(placeKinds)('reads and writes the path of %s', (kind) => {
    const href = addressOf(places[kind].path)
    const { view, notes } = decodeHref(href)
    expect(notes).toEqual([])
    expect(view.place.kind).toBe(kind)
    expect(hrefOf({ ...defaultView, place: view.place })).toBe(href)
  })

  it('gives no two places the same path', () => {
    const shapes = placeKinds.map((kind) => places[kind].path.replaceAll(/\$\w+/g, '$'))
    expect(new Set(shapes).size).toBe(shapes.length)
  })
})
