import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import en from '../../src/locales/en.json'
import { leavesOf, localeFaults } from './locale-keys.ts'
import { readSourceTree, repositoryRoot } from './source-tree.ts'

const files = readSourceTree(repositoryRoot)
const messages = { map: { zoom: 'Zoom', modes: { priority: 'P', reach: 'R' } }, note: { close: 'Close' } }
const faultsOf = (text: string) => localeFaults(messages, [{ path: 'src/a.tsx', text }])

describe('the words of the interface', () => {
  const faults = localeFaults(en, files)

  it('are all there: every key that code asks for exists', () => {
    expect([...faults.missing, ...faults.unreadable]).toEqual([])
  })

  it('are all needed: every key that exists is asked for', () => {
    expect(faults.unused).toEqual([])
  })

  it('are sound ICU messages', () => {
    const unsound = leavesOf(en).filter(([, message]) => !isSound(message))
    expect(unsound).toEqual([])
  })
})

describe('the rules for keys', () => {
  it('accept keys in calls, in choices, handed on as data, and with one step left open', () => {
    const text = "t('map.zoom'); t(a ? 'note.close' : 'map.zoom'); words.say(`map.modes.${mode}`)"
    expect(faultsOf(text)).toEqual({ missing: [], unused: [], unreadable: [] })
    expect(faultsOf("const keys = ['map.zoom', 'note.close', 'map.modes.reach']").unused).toEqual([
      'map.modes.priority',
    ])
  })

  it('name a key that does not exist, with its place', () => {
    const text = "t('map.zoom')\nt('zoom')\nsay(`note.kind.${kind}`)\nconst key = 'map.modes'"
    expect(faultsOf(text).missing).toEqual(['src/a.tsx:2 zoom', 'src/a.tsx:3 note.kind.${…}', 'src/a.tsx:4 map.modes'])
  })

  it('know an ICU message that is not sound', () => {
    expect(
      ['{count, plural, one {# member} other {# members}}', '{count, plural, one {# member}', ''].map(isSound),
    ).toEqual([true, false, false])
  })

  it('do not accept a template that leaves the area open, for it would use up every key', () => {
    expect(faultsOf('t(`${area}.zoom`)').unreadable).toEqual(['src/a.tsx:1 a key that begins with no area'])
  })
})

function isSound(message: string): boolean {
  try {
    return new IntlMessageFormat(message, 'en').getAst().length > 0
  } catch {
    return false
  }
}
