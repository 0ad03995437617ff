import { describe, expect, it } from 'vitest'
import { sourceCitation } from '../../../../src/derive/mechanism/source-citation.ts'
import { words } from '../../scene-atlas.ts'

const source = { publisher: 'IOM', date: '2019', kind: 'iom' } as const

describe('a source as a citation', () => {
  it('is who published it and when, and no word twice', () => {
    expect(sourceCitation(source, words)).toBe('IOM, 2019')
    expect(sourceCitation({ ...source, publisher: 'ANSA', kind: 'other', date: '2025-04-09' }, words)).toBe(
      'ANSA, 9 April 2025',
    )
  })

  it('says what is the mechanism’s own, and other kinds that a name does not tell', () => {
    expect(sourceCitation({ publisher: 'GFMD', date: null, kind: 'official' }, words)).toBe(
      'GFMD, undated · official source',
    )
    expect(sourceCitation({ publisher: 'SEGIB', date: '2010-07', kind: 'igo' }, words)).toBe(
      'SEGIB, July 2010 · intergovernmental organization',
    )
  })

  it('may be of a span of years', () => {
    expect(sourceCitation({ ...source, date: '2016-2018' }, words)).toBe('IOM, 2016–2018')
  })
})
