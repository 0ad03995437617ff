import { describe, expect, it } from 'vitest'
import { badlyNamed, crowdedFolders, maxFilesOfFolder, maxLines, repeatedNames, tooLong } from './file-rules.ts'
import { readSourceTree, repositoryRoot } from './source-tree.ts'

const files = readSourceTree(repositoryRoot)
const named = (...paths: string[]) => paths.map((path) => ({ path, text: '' }))

describe('the files of the Atlas', () => {
  it(`have at most ${maxLines} lines in src`, () => {
    expect(tooLong(files)).toEqual([])
  })

  it(`stand at most ${maxFilesOfFolder} in a folder of src`, () => {
    expect(crowdedFolders(files)).toEqual([])
  })

  it('have a name that no other file of src has', () => {
    expect(repeatedNames(files)).toEqual([])
  })

  it('have names that say what is in them, in the case of the house', () => {
    expect(badlyNamed(files)).toEqual([])
  })
})

describe('the rules for files', () => {
  it('name a file of one line more than is allowed', () => {
    const text = 'line\n'.repeat(maxLines)
    const found = tooLong([
      { path: 'src/a.ts', text },
      { path: 'src/b.ts', text: `${text}line\n` },
    ])
    expect(found).toEqual([`src/b.ts has ${maxLines + 1} lines`])
  })

  it('name a folder of one code file more than is allowed, and count no styles', () => {
    const inFolder = (folder: string, count: number) =>
      named(...Array.from({ length: count }, (_, index) => `src/${folder}/a${index}.ts`))
    const styles = named('src/ui/A.module.css')
    expect(crowdedFolders([...inFolder('ui', maxFilesOfFolder), ...styles, ...inFolder('map', 26)])).toEqual([
      'src/map has 26 code files',
    ])
  })

  it('name a file whose name stands elsewhere too', () => {
    expect(repeatedNames(named('src/map/camera.ts', 'src/view/camera.ts', 'tests/camera.ts'))).toEqual([
      'src/map/camera.ts and src/view/camera.ts',
    ])
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
