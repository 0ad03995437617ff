import { describe, expect, it } from 'vitest'
import { palettes } from '../../src/domain/palette.ts'
import { readSourceTree, repositoryRoot } from './source-tree.ts'
import { ownColours, ownColoursInCode, physicalSides, unknownVariables } from './style-rules.ts'

const files = readSourceTree(repositoryRoot)
const colours = Object.keys(palettes.light)
const css = (text: string) => [{ path: 'src/a.css', text }]

describe('the styles of the Atlas', () => {
  it('never say left or right, so that Arabic is only a matter of direction', () => {
    expect(physicalSides(files)).toEqual([])
  })

  it('take every colour from the palette', () => {
    expect([...ownColours(files), ...ownColoursInCode(files)]).toEqual([])
  })

  it('read no custom property that nothing sets', () => {
    expect(unknownVariables(files, colours)).toEqual([])
  })
})

describe('the rules for styles', () => {
  it.each([
    'margin-left: 4px',
    'right: 0',
    'border-top-left-radius: 4px',
    'text-align: right',
    'padding: 1px 2px 3px 4px',
    'border-radius: 0 4px 4px 0',
  ])('find the side in "%s"', (declaration) => {
    expect(physicalSides(css(`.a:hover {\n  ${declaration};\n}`))).toEqual([`src/a.css:2 ${declaration}`])
  })

  it.each([
    'margin-inline-start: 4px',
    'padding: 1px 2px 3px 2px',
    'border-radius: 4px 4px 0 0',
    'inset: 0 var(--left)',
    'padding: 0 calc(1px + 2px) 0 calc(1px + 2px)',
  ])('find none in "%s"', (declaration) => {
    expect(physicalSides(css(`.left { ${declaration} } /* right: 0; */`))).toEqual([])
  })

  it.each(['color: #fff', 'background: rgb(0 0 0 / 18%)', 'border: 1px solid white', 'fill: hsl(0 0% 0%)'])(
    'find the colour in "%s"',
    (declaration) => {
      expect(ownColours(css(`.a { ${declaration}; }`))).toEqual([`src/a.css:1 ${declaration}`])
    },
  )

  it.each([
    'color: var(--colour-ink)',
    'color: color-mix(in oklab, var(--colour-ink) 40%, transparent)',
    'white-space: nowrap',
  ])('find none in "%s"', (declaration) => {
    expect(ownColours(css(`.a { ${declaration}; }`))).toEqual([])
  })

  it('find a colour in code, save in the palette', () => {
    const text = `const a = '#FFAA00'`
    const found = ownColoursInCode([
      { path: 'src/ui/A.tsx', text },
      { path: 'src/domain/palette.ts', text },
    ])
    expect(found).toEqual(['src/ui/A.tsx #FFAA00'])
  })

  it('find a custom property that is misspelt, and know those set in styles, in code and by the palette', () => {
    const text = `.a { --own: 1px; gap: var(--own) var(--given); color: var(--colour-ink); fill: var(--colour-inc) }`
    const code = { path: 'src/ui/A.tsx', text: `const style = { '--given': '2px' }` }
    expect(unknownVariables([...css(text), code], colours)).toEqual(['src/a.css --colour-inc'])
  })
})
