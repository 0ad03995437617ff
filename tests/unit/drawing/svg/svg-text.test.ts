import { describe, expect, it } from 'vitest'
import { svgNode } from '../../../../src/drawing/svg/svg-node.ts'
import { toSvgText } from '../../../../src/drawing/svg/svg-text.ts'

describe('a drawing as text', () => {
  it('nests elements with their attributes', () => {
    const node = svgNode('svg', { viewBox: '0 0 1 1' }, [svgNode('path', { d: 'M0 0h1', 'stroke-width': 2 })])

    expect(toSvgText(node)).toBe('<svg viewBox="0 0 1 1"><path d="M0 0h1" stroke-width="2"/></svg>')
  })

  it('lets no name become markup', () => {
    const node = svgNode('title', { 'aria-label': 'a "b" & <c>' }, ['Côte d’Ivoire & <script>alert("x")</script>'])

    expect(toSvgText(node)).toBe(
      '<title aria-label="a &quot;b&quot; &amp; &lt;c&gt;">Côte d’Ivoire &amp; &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</title>',
    )
  })
})
