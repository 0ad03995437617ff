import { describe, expect, it } from 'vitest'
import { placeFaults } from './place-rules.ts'
import { readSourceTree, repositoryRoot } from './source-tree.ts'

const faultsOf = (text: string, path = 'src/app/a.tsx') => placeFaults([{ path, text }])

describe('what differs from place to place', () => {
  it('stands in the table of places alone, or in a record that lists every kind', () => {
    expect(placeFaults(readSourceTree(repositoryRoot))).toEqual([])
  })
})

describe('the rule for places', () => {
  const broken = [
    `if (place.kind === 'theme') go()`,
    `const open = 'theme' !== view.place?.kind`,
    `switch (view.place.kind) { case 'theme': go() }`,
    `const { kind } = view.place`,
    `const { kind: what } = place`,
    `const isDeck = ({ kind }: Place) => kind === 'deck'`,
    `const isDeck = ['decks', 'deck'].includes(place.kind)`,
  ]

  it.each(broken)('names %s', (text) => {
    expect(faultsOf(text)).toEqual(['src/app/a.tsx:1 tells kinds of places apart'])
    expect(faultsOf(text, 'src/view/places.ts')).toEqual([])
  })

  it('names a file that asks for one kind after the other', () => {
    const ask = (kind: string) => `if (isPlace(place, '${kind}')) go()\n`
    expect(faultsOf(['deck', 'decks', 'deck'].map(ask).join(''))).toEqual([])
    expect(faultsOf(['deck', 'decks', 'stage'].map(ask).join(''))).toEqual(['src/app/a.tsx asks for 3 kinds of places'])
  })

  it('lets be what has a kind and is no place', () => {
    expect(faultsOf(`if (scene.kind === 'theme') go(placeRoutes[place.kind])\nconst { kind } = record`)).toEqual([])
  })
})
