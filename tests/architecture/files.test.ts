import { describe, expect, it } from 'vitest'
import { badlyNamed, mostLines, tooLong } from './file-rules.ts'
import { readSourceTree, repositoryRoot } from './source-tree.ts'

const files = readSourceTree(repositoryRoot)
const named = (...paths: string[]) => paths.map((path) => ({ path, text: '' }))

describe('the files of the Atlas', () => {
  it(`have at most ${mostLines} lines in src`, () => {
    expect(tooLong(files)).toEqual([])
  })

  it('have names that say what is in them, in the case of the house', () => {
    expect(badlyNamed(files)).toEqual([])
  })
})

describe('the rules for files', () => {
  it('name a file of one line more than is allowed', () => {
    const text = 'line\n'.repeat(mostLines)
    const found = tooLong([
      { path: 'src/a.ts', text },
      { path: 'src/b.ts', text: `${text}line\n` },
    ])
    expect(found).toEqual([`src/b.ts has ${mostLines + 1} lines`])
  })

  it('know names that say nothing', () => {
    const bad = [
      'src/ui/index.ts',
      'src/map/map-utils.ts',
      'src/domain/types.ts',
      'src/helpers/year.ts',
      'src/api/common.ts',
    ]
    const good = ['src/derive/membership-index.ts', 'src/derive/common-members.ts']
    expect(badlyNamed(named(...bad, ...good))).toEqual(bad)
  })

  it('know the cases', () => {
    const bad = [
      'src/ui/useMedia.ts',
      'src/ui/button_row.tsx',
      'src/derive/Scene.ts',
      'src/ui/Tokens.css',
      'src/Map/a.ts',
    ]
    const good = [
      'src/ui/use-media.ts',
      'src/ui/Button.tsx',
      'src/ui/Button.module.css',
      'src/app/main.tsx',
      'src/ui/tokens.css',
    ]
    expect(badlyNamed(named(...bad, ...good))).toEqual(bad)
  })
})
