import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesAfter, linesWith, type Breakage } from './broken-data.ts'

const file = 'data/decks/talk.json'
const inDeck = (at: Breakage['at'], value: unknown): Breakage => ({ file, at, value })

describe('a deck of the Atlas that is broken', () => {
  it.each<[string, Breakage, string]>([
    [
      'a layout that is none',
      inDeck(['slides', 0, 'layout'], 'sideways'),
      `${file}  slides[0].layout: 'sideways' is not allowed; allowed: beside | map | text`,
    ],
    [
      'a view that no link spells',
      inDeck(['slides', 1, 'view'], '/mechanisms/north?tab=gossip'),
      `${file}  slides[1].view: bad-parameter: 'gossip'; allowed: a link that the Atlas knows`,
    ],
    [
      'a view of a mechanism that does not exist',
      inDeck(['slides', 1, 'view'], '/compare?m=north~atlantis'),
      `${file}  slides[1].view: unknown-compared: 'atlantis'; allowed: a link that the Atlas knows`,
    ],
    [
      'a figure that is typed instead of counted',
      inDeck(['slides', 0, 'figures', 1, 'value'], { of: 'text', text: '3' }),
      `${file}  slides[0].figures[1].value: a figure is typed; allowed: figures that the data give`,
    ],
    [
      'a figure of a mechanism that does not exist',
      inDeck(['slides', 0, 'figures', 1, 'value', 'mechanism'], 'atlantis'),
      `${file}  slides[0].figures[1].value: 'atlantis' is no mechanism; allowed: ids of records`,
    ],
    [
      'a figure of a country that does not exist',
      inDeck(['slides', 0, 'figures', 1, 'value'], { of: 'memberships', country: 'ZZZ' }),
      `${file}  slides[0].figures[1].value: 'ZZZ' is no country; allowed: codes of countries`,
    ],
    [
      'a figure that the record does not hold',
      inDeck(['slides', 1, 'figures', 1, 'value', 'output'], 'Joint Communiqué'),
      `${file}  slides[1].figures[1].value: 'Joint Communiqué' of 'north' has no figure 'Largest grant'; allowed: `,
    ],
    [
      'a source that the record does not list',
      inDeck(['slides', 0, 'sources', 0, 'source'], 's999'),
      `${file}  slides[0].sources[0]: 's999' is no source of 'north'; allowed: s1, s2`,
    ],
    [
      'two slides of one id',
      inDeck(['slides', 1, 'id'], 'members'),
      `${file}  slides[1].id: 'members' stands twice; allowed: each id once`,
    ],
  ])('%s', (_, breakage, line) => {
    expect(linesWith(breakage)).toEqual([line])
  })

  it('one that is offered and missing, and one that stands under another name', () => {
    const lines = linesAfter((root) => renameSync(join(root, file), join(root, 'data/decks/other.json')))

    expect(lines).toEqual([
      expect.stringContaining("data/atlas.json  decks[0]: 'talk' is no deck of data/decks"),
      'data/decks/other.json  is not offered; allowed: decks that data/atlas.json names',
    ])
  })

  it('one with an id that decks of readers have', () => {
    const lines = linesWith(inDeck(['id'], 'my-talk'))

    expect(lines[0]).toBe(
      `${file}  id: 'my-talk' is kept for decks of readers; allowed: ids that do not begin with my-`,
    )
  })

  it('one that is no JSON', () => {
    const lines = linesAfter((root) => writeFileSync(join(root, file), '{"slides": [}'))

    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^data\/decks\/talk\.json {2}line 1, column \d+: /)
  })
})
