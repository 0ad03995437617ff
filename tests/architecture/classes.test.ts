import { describe, expect, it } from 'vitest'
import { undefinedClasses, unusedClasses } from './class-rules.ts'
import { readSourceTree, repositoryRoot } from './source-tree.ts'

const files = readSourceTree(repositoryRoot)
const component = (text: string) => ({ path: 'src/ui/A.tsx', text: `import styles from './A.module.css'\n${text}` })
const style = (text: string) => ({ path: 'src/ui/A.module.css', text })

describe('the classes of the Atlas', () => {
  it('are defined where code reads them', () => {
    expect(undefinedClasses(files)).toEqual([])
  })

  it('are read where a module defines them', () => {
    expect(unusedClasses(files)).toEqual([])
  })
})

describe('the rules for classes', () => {
  it('name a class that is read and not defined, and know those of nested rules', () => {
    const code = component('const a = [styles.box, styles.inner, styles.gone]')
    expect(
      undefinedClasses([code, style('.box { color: red; & .inner { margin: 1.5rem } }\n@media print { .late { } }')]),
    ).toEqual(['src/ui/A.tsx gone'])
  })

  it('name a class that nothing reads', () => {
    const code = component('const a = styles.box')
    expect(unusedClasses([code, style('.box { composes: base; }\n.base { }\n.old { }')])).toEqual([
      'src/ui/A.module.css old',
    ])
  })

  it('trust code that computes the name of a class', () => {
    expect(unusedClasses([component('const a = styles[kind]'), style('.box { }')])).toEqual([])
  })
})
