import { describe, expect, it } from 'vitest'
import { matrixContentOf } from '../../../../src/derive/matrix/matrix-content.ts'
import { framedMatrix, type MatrixContent } from '../../../../src/derive/matrix/matrix-scene.ts'
import { indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { listMechanisms } from '../../../../src/derive/membership/list-mechanisms.ts'
import { palettes } from '../../../../src/domain/palette.ts'
import { drawMatrix } from '../../../../src/drawing/matrix/draw-matrix.ts'
import { drawSlideMatrix } from '../../../../src/drawing/matrix/draw-slide-matrix.ts'
import { toSvgText } from '../../../../src/drawing/svg/svg-text.ts'
import { matrixFrame } from '../../../../src/parts/matrix/matrix-of-view.ts'
import { themesByFamily } from '../../../../src/parts/matrix/themes-by-family.ts'
import { defaultView } from '../../../../src/view/atlas-view.ts'
import { decodeHref } from '../../../../src/view/url.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'
import { smallField, smallMatrix, smallWords } from '../../derive/matrix/matrix-of-tests.ts'
import { wordsOf } from '../../words-of-tests.ts'
import { textsOf } from '../svg-nodes-of-tests.ts'

const origin = { site: 'https://atlas.example', dataDate: '24 November 2026' }
const saved = (content: MatrixContent, href: string) => {
  const frame = matrixFrame(decodeHref(href).view, { index: smallField, words: smallWords }, origin)
  return drawMatrix(framedMatrix(content, frame, smallWords), (name) => palettes.light[name])
}
const wordsIn = (node: ReturnType<typeof drawMatrix>) => textsOf(node, 'text').join(' ')

describe('a saved matrix', () => {
  it('says what it is, of when, from where, and where it is found again', () => {
    const words = wordsIn(saved(smallMatrix('mechanisms'), '/overlaps?roles=all'))

    expect(words).toContain('Members in common between mechanisms')
    expect(words).toContain('all roles counted')
    expect(words).toContain(smallWords.say('export.source'))
    expect(words).toContain('Data of 24 November 2026 · ISCM Atlas, not an official IOM product')
    expect(words).toContain('https://atlas.example/overlaps?roles=all')
    expect(words).toContain('Member lists of 2023 to 2024')
    expect(words).not.toContain('do not imply official endorsement')
  })

  it('that names countries carries the disclaimer', () => {
    const words = wordsIn(saved(smallMatrix('countries'), '/overlaps?page=countries'))

    expect(words).toContain(smallWords.say('disclaimer.text'))
    expect(words).toContain('https://atlas.example/overlaps?page=countries')
  })

  it.each(['mechanisms', 'themes', 'countries'] as const)('of %s names each row and each column', (page) => {
    const content = smallMatrix(page)
    const texts = textsOf(saved(content, '/overlaps'), 'text')
    const missing = [...content.rows, ...content.columns].filter(
      ({ label }) => !texts.some((text) => text.startsWith(label)),
    )

    expect(missing).toEqual([])
  })

  it('has no text that reaches beyond its edges', () => {
    for (const page of ['mechanisms', 'themes', 'countries'] as const) {
      const { attributes, children } = saved(smallMatrix(page), '/overlaps')
      const ends = children.flatMap((child) => (typeof child === 'string' ? [] : Number(child.attributes['y'] ?? 0)))
      expect(Math.max(...ends)).toBeLessThan(Number(attributes['height']))
    }
  })

  it('looks like the committed one for the real records', async () => {
    const index = frozenAtlas()
    const [words, memberships] = [wordsOf(index), indexMemberships(index, 2026)]
    const mechanisms = listMechanisms(memberships, { ...defaultView, matches: null }, words)
    const request = { mechanisms, roles: 'members', measure: 'shared', order: 'similar', rows: 'name', by: null, theme: null } as const // prettier-ignore
    const content = matrixContentOf('mechanisms', request, { memberships, words, themes: themesByFamily(index) })
    const frame = matrixFrame(decodeHref('/overlaps').view, { index, words }, origin)
    const drawing = drawMatrix(framedMatrix(content, frame, words), (name) => palettes.light[name])
    await expect(toSvgText(drawing)).toMatchFileSnapshot('pictures/matrix.svg')
  })
})

describe('the matrix of a slide', () => {
  it.each([1.12, 2.4])('is drawn within its frame of %f by 1', (aspect) => {
    const drawn = drawSlideMatrix(smallMatrix('themes'), aspect)
    const [, , width = 0, height = 0] = String(drawn.attributes['viewBox']).split(' ').map(Number)
    const discs = drawn.children.filter((child) => typeof child !== 'string' && child.tag === 'circle')

    expect(width / height).toBeCloseTo(aspect, 1)
    expect(discs).toHaveLength(4)
    for (const disc of discs) {
      if (typeof disc === 'string') continue
      expect(Number(disc.attributes['cx'])).toBeLessThan(width)
      expect(Number(disc.attributes['cy'])).toBeLessThan(height)
    }
  })

  it('has the headings of areas over their rows', () => {
    const texts = textsOf(drawSlideMatrix(smallMatrix('countries', { rows: 'area' }), 1.12), 'text')

    expect(texts).toContain('Central America: 2 countries')
  })
})
