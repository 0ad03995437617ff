import { describe, expect, it } from 'vitest'
import { remarkParts } from '../../../../src/derive/mechanism/mechanism-remarks.ts'
import { sourceIdSchema } from '../../../../src/domain/ids.ts'

const known = [sourceIdSchema.parse('s4'), sourceIdSchema.parse('s44')]
const parts = (remark: string) =>
  remarkParts({ text: remark, sources: known }).map((part) => (part.kind === 'words' ? part.words : [part.source]))

describe('a remark on sources', () => {
  it('names the sources that it gives by number', () => {
    expect(parts('One says so (source s44), s4 does not.')).toEqual([
      'One says so (source ',
      ['s44'],
      '), ',
      ['s4'],
      ' does not.',
    ])
  })

  it('stays words where no source bears the number, or none is meant', () => {
    expect(parts("IOM's page and s9 agree.")).toEqual(["IOM's page and ", 's9', ' agree.'])
    expect(parts('States list 44 names.')).toEqual(['States list 44 names.'])
  })
})
