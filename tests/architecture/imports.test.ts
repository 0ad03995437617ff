import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { broken, soundHouse, type Tree } from './house-in-small.ts'
import { importGraph, type ImportGraph } from './import-graph.ts'
import { importRules } from './import-rules.ts'
import { readSourceTree, repositoryRoot } from './source-tree.ts'

const rules = Object.entries(importRules)

describe('the imports of the Atlas', () => {
  const graph = importGraph(readSourceTree(repositoryRoot))

  it.each(rules)('%s', (_, faults) => {
    expect(faults(graph)).toEqual([])
  })
})

describe('the rules themselves, on a small house', () => {
  const folders: string[] = []
  const build = (tree: Tree): ImportGraph => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-house-'))
    folders.push(folder)
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return importGraph(readSourceTree(folder))
  }

  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  it.each(rules)('find nothing in a sound one: %s', (_, faults) => {
    expect(faults(build(soundHouse))).toEqual([])
  })

  const cases = Object.entries(broken).flatMap(([rule, examples]) =>
    examples.map(({ change, faults }) => [faults.join(', '), rule, change, faults] as const),
  )

  it.each(cases)('name %s as what breaks this: %s', (_, rule, change, faults) => {
    const [, find] = rules.find(([name]) => name === rule) ?? []
    expect(find?.(build({ ...soundHouse, ...change }))).toEqual(faults)
  })

  it('do not accept an import whose path is only known at run time', () => {
    const change = { 'src/app/main.tsx': 'export const load = (name: string) => import(`../ui/${name}.tsx`)' }
    expect(() => build({ ...soundHouse, ...change })).toThrow(
      'src/app/main.tsx:1 has an import() that no rule can check',
    )
  })

  it('do not pass a file that they cannot read', () => {
    expect(() => build({ ...soundHouse, 'src/ui/half.ts': 'export const a = (' })).toThrow(
      'src/ui/half.ts cannot be parsed',
    )
  })
})
