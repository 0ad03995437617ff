import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvFile, csvText, type CsvValue } from '../../../src/algorithms/csv-text.ts'

const text = fc.string({
  unit: fc.oneof(fc.constantFrom(',', '"', '\n', '\r', '=', '+', '-', '@', '\t', "'"), fc.string()),
})
const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.oneof(text, fc.integer(), fc.constant(null)), { minLength: columns, maxLength: columns }), {
    minLength: 1,
  }),
)

describe('a table as CSV', () => {
  it('ends each line as RFC 4180 has it, and quotes only what needs quotes', () => {
    expect(
      csvText([
        ['iso3', 'country'],
        ['COD', 'Congo, DR'],
        ['CIV', 'the "Ivory" coast'],
        ['MEX', null],
        ['USA', 1996],
      ]),
    ).toBe('iso3,country\r\nCOD,"Congo, DR"\r\nCIV,"the ""Ivory"" coast"\r\nMEX,\r\nUSA,1996\r\n')
  })

  it('is read back as it was, whatever its texts hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(csvText(rows))).toEqual(rows.map((row) => row.map(asRead)))
      }),
    )
  })

  it('holds no text that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const texts = rows.flatMap((row, line) =>
          row.map((value, at) => [value, readCsv(csvText(rows))[line]?.[at] ?? '']),
        )
        for (const [value, read] of texts) if (typeof value === 'string') expect(read).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { numRuns: 40 },
    )
    expect(csvText([['=1+1', -5]])).toBe("'=1+1,-5\r\n")
  })

  it('begins with the mark of UTF-8 as a file', () => {
    expect(csvFile([['Côte d’Ivoire']])).toBe('\uFEFFCôte d’Ivoire\r\n')
  })
})

/** What a reader of CSV gets for a value. */
function asRead(value: CsvValue): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

/** A reader of its own, after RFC 4180: quotes first, then commas and line ends. */
function readCsv(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = csv
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest)
    const plain = /^([^,\r\n]*)(,|\r\n)/.exec(rest)
    const [whole, field = '', end] = quoted ?? plain ?? []
    if (whole === undefined) throw new Error(`no field at ${JSON.stringify(rest)}`)
    row.push(quoted ? field.replaceAll('""', '"') : field)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
    rest = rest.slice(whole.length)
  }
  return rows
}
