import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inlinePage } from '../../../data/build/single-file/inline-page.ts'

const program = '<script type="application/gzip" id="atlas-program"></script>'
const page = `<head><script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" crossorigin href="./a.css"></head><body>${program}</body>`
const built = {
  scripts: new Map([['./a.js', 'console.log("</script>$&<!--")']]),
  styles: new Map([['./a.css', 'p { content: "$&" }']]),
}

describe('a page with all its files in it', () => {
  it('asks for no file, and its script and style are those that were built', () => {
    const whole = inlinePage(page, built)
    expect(whole).not.toMatch(/src=|href=/)
    expect(whole).toContain('<style>p { content: "$&" }</style>')
    const [, packed = ''] = /id="atlas-program">([^<]*)</.exec(whole) ?? []
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(built.scripts.get('./a.js'))
  })

  it('is not made where something is missing, or would still be asked for', () => {
    expect(() => inlinePage(page, { ...built, scripts: new Map() })).toThrow("'./a.js', which was not built")
    expect(() => inlinePage(page, { ...built, styles: new Map() })).toThrow("'./a.css', which was not built")
    expect(() => inlinePage(page.replace(program, ''), built)).toThrow('no place for its script')
    expect(() => inlinePage(`${page}<link rel="icon" href="/icon.svg">`, built)).toThrow('/icon.svg')
  })
})
