import { describe, expect, it } from 'vitest'
import { gatherDeck } from '../../../src/api/deck-files.ts'
import type { Manifest } from '../../../src/domain/atlas-files.ts'
import { deckSchema } from '../../../src/domain/deck.ts'
import { parseMechanismId } from '../../../src/domain/ids.ts'
import type { MapProjection } from '../../../src/domain/map-view.ts'
import { frozenAtlas } from '../../frozen/frozen-field.ts'

const index = frozenAtlas()
const rcm = parseMechanismId('rcm')
const manifest: Manifest = {
  date: '2026-11-24',
  index: 'index.1.json',
  sources: 'sources.1.json',
  content: 'content.json',
  decks: [{ id: 'other', title: 'Other', summary: '', slides: 3, file: 'decks/other.json' }],
  geometry: { atlantic: { world: 'aw', close: 'ac' }, pacific: { world: 'pw', close: 'pc' }, globe: 'g' },
}
const deck = deckSchema.parse({
  format: 'iscm-atlas-deck',
  version: 1,
  id: 'my-talk-4kx2',
  title: 'Talk',
  summary: '',
  slides: [
    {
      id: 'one',
      layout: 'text',
      over: null,
      title: 'One',
      text: '',
      view: '/',
      figures: [],
      notes: '',
      reveal: null,
      sources: [{ mechanism: 'rcm', source: 's1' }],
    },
  ],
})

function gather(projections: readonly MapProjection[]) {
  const given: Readonly<Record<string, unknown>> = {
    [manifest.index]: {
      ...index,
      mechanisms: index.mechanisms.map((one) => ({ ...one, file: `mechanisms/${one.id}.json` })),
    },
    [manifest.sources]: { rcm: [], sacm: [] },
  }
  const needs = { projections: new Set(projections), records: rcm ? [rcm] : [] }
  return gatherDeck(deck, needs, manifest, (file) => Promise.resolve(given[file] ?? { of: file }))
}

describe('what a deck needs where there is no network', () => {
  it('is the one deck that its page offers, under an id that no browser keeps', async () => {
    const { manifest: own, files } = await gather(['atlantic'])
    expect(own.decks).toEqual([
      { id: 'file-my-talk-4kx2', title: 'Talk', summary: '', slides: 1, file: 'decks/file-my-talk-4kx2.json' },
    ])
    expect(files['decks/file-my-talk-4kx2.json']).toEqual({ ...deck, id: 'file-my-talk-4kx2' })
  })

  it('are the index, the records of its figures, and only the sources that it names', async () => {
    const { files } = await gather(['atlantic'])
    expect(files[manifest.index]).toHaveProperty('mechanisms')
    expect(files['mechanisms/rcm.json']).toEqual({ of: 'mechanisms/rcm.json' })
    expect(files[manifest.sources]).toEqual({ rcm: [] })
    expect(Object.keys(files)).toHaveLength(6)
  })

  it.each<[MapProjection, readonly string[]]>([
    ['atlantic', ['ac', 'aw']],
    ['pacific', ['pc', 'pw']],
    ['globe', ['aw', 'g']],
  ])('are the maps of the %s lay of the world, if that is shown', async (projection, maps) => {
    const { files } = await gather([projection])
    expect(
      Object.keys(files)
        .filter((file) => file.length <= 2)
        .toSorted(),
    ).toEqual(maps)
  })
})
