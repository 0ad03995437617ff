import { describe, expect, it } from 'vitest'
import { pastedView } from '../../../../../src/features/decks/editor/pasted-view.ts'

describe('a link that is pasted', () => {
  it.each([
    ['https://atlas.example/mechanisms/rcm?tab=funding', '/mechanisms/rcm?tab=funding'],
    ['  /overlaps?page=themes  ', '/overlaps?page=themes'],
    ['http://localhost:4173/', '/'],
    ['https://atlas.example/compare?m=rcm~sacm&nonsense=1', '/compare?m=rcm~sacm'],
  ])('%s is the view %s', (link, view) => {
    expect(pastedView(link)).toBe(view)
  })

  it.each([
    'rcm',
    '',
    'https://atlas.example/nowhere',
    'https://atlas.example/present/rcm',
    'https://atlas.example/present/rcm/2',
    'javascript:alert(1)',
  ])('"%s" is no view', (link) => {
    expect(pastedView(link)).toBeNull()
  })
})
