import { describe, expect, it } from 'vitest'
import { embedFiles, scriptText, type EmbeddedFiles } from '../../../src/api/embedded-files.ts'

const page = '<p>a</p><script type="application/json" id="atlas-files"></script><p>b</p>'
const manifest: EmbeddedFiles['manifest'] = {
  date: '2026-11-24',
  index: 'index.json',
  sources: 'sources.json',
  content: 'content.json',
  decks: [],
  geometry: { atlantic: { world: 'aw', close: 'ac' }, pacific: { world: 'pw', close: 'pc' }, globe: 'g' },
}
const hostile = 'a</script><script>alert(1)</script><!-- <script> \u2028 \u2029 $& $1 "é"'

describe('text in a script element', () => {
  it('can neither end the element nor begin a comment, and is read back as it was', () => {
    const text = scriptText({ [hostile]: hostile })
    expect(text).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(text)).toEqual({ [hostile]: hostile })
  })
})

describe('a page that holds files', () => {
  it('holds exactly what it was given, whatever stands in it, and nothing around it changes', () => {
    const files = { 'decks/a.json': { title: hostile } }
    const made = embedFiles(page, { manifest, files })
    const [, before, json = '', after] = /^(.*id="atlas-files">)(.*)(<\/script><p>b<\/p>)$/.exec(made) ?? []
    expect(before + (after ?? '')).toBe(page)
    expect(JSON.parse(json)).toEqual({ manifest, files })
  })

  it.each([
    ['none', '<p>a</p>'],
    ['two', page + page],
    ['one that is filled', embedFiles(page, { manifest, files: {} })],
  ])('is not made of a page that has %s of the place for them', (_, other) => {
    expect(() => embedFiles(other, { manifest, files: {} })).toThrow(/no place/)
  })
})
