import { describe, expect, it } from 'vitest'
import { figureValueSchema } from '../../../../../src/domain/deck.ts'
import { figureKinds, figureOfKind, figureSubject } from '../../../../../src/features/decks/figures/figure-kinds.ts'
import { decodeHref } from '../../../../../src/view/url.ts'
import { atlasOf, mechanismInput } from '../../../atlas-of-tests.ts'

const index = atlasOf([mechanismInput('bali'), mechanismInput('rcm'), mechanismInput('sacm')])

/** What a figure is about on a slide with this view. */
function subjectOf(href: string) {
  const subject = figureSubject(decodeHref(href).view, index)
  if (!subject) throw new Error('the atlas of the test holds too little')
  return subject
}

describe('the kinds of figures that are offered', () => {
  it.each(figureKinds)('%s can be kept as it begins', (kind) => {
    expect(figureValueSchema.safeParse(figureOfKind(kind, subjectOf('/mechanisms/rcm'))).success).toBe(true)
  })
})

describe('what a new figure is about', () => {
  it.each([
    ['/mechanisms/rcm', { of: 'members', mechanism: 'rcm' }],
    ['/', { of: 'members', mechanism: 'bali' }],
    ['/compare?m=sacm~rcm', { of: 'shared', mechanisms: ['sacm', 'rcm'] }],
    ['/compare?m=sacm~rcm~bali', { of: 'shared', mechanisms: ['sacm', 'rcm', 'bali'] }],
    ['/countries/MEX', { of: 'memberships', country: 'MEX' }],
    ['/themes/climate', { of: 'theme-countries', theme: 'climate' }],
  ] as const)('%s', (href, value) => {
    expect(figureOfKind(value.of, subjectOf(href))).toEqual(value)
  })

  it('is nothing where there is too little to count', () => {
    expect(figureSubject(decodeHref('/').view, atlasOf([]))).toBeNull()
  })
})
