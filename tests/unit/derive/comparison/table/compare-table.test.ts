import { describe, expect, it } from 'vitest'
import { mechanismDetail } from '../../../../../data/build/detail-files.ts'
import type { RecordState, TableCell } from '../../../../../src/derive/comparison/table/compare-table-cell.ts'
import { compareTable, type TableRequest } from '../../../../../src/derive/comparison/table/compare-table.ts'
import { compareFootprints } from '../../../../../src/derive/comparison/comparison.ts'
import { indexMemberships } from '../../../../../src/derive/membership/membership-index.ts'
import { mechanismDetailSchema } from '../../../../../src/domain/atlas-files.ts'
import { mechanismId } from '../../../atlas-of-tests.ts'
import { frozenAtlas, frozenRecord } from '../../../../frozen/frozen-field.ts'
import { wordsOf } from '../../../words-of-tests.ts'

const real = frozenAtlas()
const memberships = indexMemberships(real, 2026)
const words = wordsOf(real)
const read = (id: string): RecordState => mechanismDetailSchema.parse(mechanismDetail(frozenRecord(id)))

interface Asked extends Partial<TableRequest> {
  /** Records that are not read. */
  readonly states?: Readonly<Record<string, RecordState>>
}

function tableOf(ids: readonly string[], { states = {}, themes = 'families', onlyDiffering = false }: Asked = {}) {
  const comparison = compareFootprints(memberships, { ids: ids.map(mechanismId), roles: 'members' })
  const records = ids.map((id) => states[id] ?? read(id))
  const knowledge = { year: 2026, familyOf: memberships.familyOf, records }
  const groups = compareTable(comparison, knowledge, { themes, onlyDiffering }, words)
  const rows = groups.flatMap((group) => group.rows)
  return {
    groups,
    rows,
    row: (label: string) => rows.find((row) => row.label === label),
    said: (label: string) => rows.find((row) => row.label === label)?.cells.map(sayOf),
  }
}

function sayOf(cell: TableCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'date':
      return cell.old ? `${cell.date} old` : cell.date
    case 'count':
      return String(cell.count)
    case 'themes':
      return cell.themes.map(({ code, rank }) => `${rank} ${code}`).join(', ')
    case 'record':
      return cell.entries.map(({ about, text }) => (about ? `${about} ${text}` : text)).join(' | ')
    default:
      return cell.kind
  }
}

const three = ['rcm', 'sacm', 'quito']

describe('the table of a comparison', () => {
  it('says what each is, who takes part and of which date the list is', () => {
    const { said } = tableOf(three)
    expect(said('Official name')).toContain('South American Conference on Migration')
    expect(said('Level')).toEqual(['Regional', 'Regional', 'Regional'])
    expect(said('Founded')).toEqual(['1996', '2000', '2018'])
    expect(said('Members')).toEqual(['11', '12', '14'])
    expect(said('Other participants')).toEqual(['5 observers', '1 observer', '1 observer'])
    expect(said('Member list as of')).toEqual(['2023-12', '2022 old', '2024-11'])
  })

  it('names each chair with its year, one that is over as the last known', () => {
    const chairs = tableOf(['rabat', 'rcm', 'add']).said('Chair') ?? []
    expect(chairs).toHaveLength(3)
    for (const text of chairs) expect(text).toMatch(/^(?:Last known: .+, \d{4}|.+, since \d{4})$/)
  })

  it('sets priorities beside each other by family, with their ranks', () => {
    const { said } = tableOf(three)
    expect(said('Governance and data')).toEqual([
      '1 governance, 13 data',
      '2 governance, 8 data',
      '1 governance, 10 data',
    ])
    expect(said('Development')).toEqual(['3 development', '4 development', 'none'])
  })

  it('shares the vote of each mechanism among all rows of priorities, in families and in themes alike', () => {
    for (const themes of ['families', 'themes'] as const) {
      const { groups } = tableOf(three, { themes })
      const rows = groups.find(({ key }) => key === 'priorities')?.rows ?? []
      const sums = three.map((_, column) =>
        rows.reduce((sum, { cells: { [column]: cell } }) => sum + (cell?.kind === 'themes' ? cell.share : 0), 0),
      )
      for (const sum of sums) expect(sum).toBeCloseTo(1)
    }
  })

  it('gives a theme a row only where one of them works on it', () => {
    const { rows } = tableOf(['rcm', 'sacm'], { themes: 'themes' })
    const themes = rows.filter(({ key }) => key.startsWith('theme.'))
    expect(themes.length).toBeGreaterThan(7)
    expect(themes.every(({ cells }) => cells.some(({ kind }) => kind === 'themes'))).toBe(true)
  })

  it('names secretariat and funds from the records, with their sources', () => {
    const { said, row } = tableOf(three)
    expect(said('Secretariat')?.[0]).toBe('IOM Regional Office San José, Costa Rica')
    expect(said('Funds')?.[0]).toMatch(/^Reserve Fund for the Assisted Voluntary Return/)
    expect(said('Funds')?.[1]).toBe('missing')
    const [fund] = row('Funds')?.cells ?? []
    expect(fund?.kind === 'record' && fund.entries[0]?.sources.length).toBeGreaterThan(0)
  })

  it('tells the work of each with the others that are compared, and with no other', () => {
    const { said } = tableOf(three)
    expect(said('Partnerships')?.[0]).toMatch(/^With SACM: Regular bi-regional meetings/)
    expect(said('Partnerships')?.[0]).not.toMatch(/With IDM/)
    expect(said('Partnerships')?.[1]).toMatch(/^With RCM: /)
    expect(said('Partnerships')?.[2]).toBe('missing')
  })

  it('counts outputs in all, by kind and by decade, each of them once', () => {
    const { groups } = tableOf(three)
    const rows = groups.find(({ key }) => key === 'outputs')?.rows ?? []
    const numbers = (prefix: string, column: number) =>
      rows
        .filter(({ key }) => key.startsWith(prefix))
        .reduce((sum, { cells: { [column]: cell } }) => sum + (cell?.kind === 'count' ? cell.count : 0), 0)
    for (const [column, id] of three.entries()) {
      const all = frozenRecord(id).outputs.length
      expect([numbers('outputs', column), numbers('output-kind', column), numbers('decade', column)]).toEqual([
        all,
        all,
        all,
      ])
    }
  })
})

describe('what the table cannot say', () => {
  it('is said not to be found in sources', () => {
    const { said } = tableOf(['rcm', 'manila'])
    for (const label of ['Members', 'Member list as of', 'Ministerial meeting'])
      expect(said(label)?.[1]).toBe('missing')
  })

  it('is told from what is known not to be', () => {
    const { said } = tableOf(three)
    expect(said('Troika')).toEqual(['1', 'none', 'none'])
  })

  it('waits for a record and tells one that failed, without keeping back what the index knows', () => {
    const { said } = tableOf(three, { states: { rcm: 'waiting', sacm: 'unread' } })
    expect(said('Secretariat')?.slice(0, 2)).toEqual(['waiting', 'unread'])
    expect(said('Founded')).toEqual(['1996', '2000', '2018'])
    expect(said('Troika')?.[0]).toBe('tick')
  })

  it('is no number of those whom a rule means that the Atlas cannot list; of what has ended it is the last', () => {
    expect(tableOf(['imrf', 'idm', 'soderkoping']).said('Members')).toEqual([
      'all UN Member States: 193',
      expect.not.stringMatching(/\d/),
      '14 at its end in 2011',
    ])
  })
})

describe('rows that differ', () => {
  it('are those in which two known values are unlike', () => {
    const { row } = tableOf(three)
    expect(row('Level')?.differs).toBe(false)
    expect(row('Founded')?.differs).toBe(true)
    expect(row('Troika')?.differs).toBe(true)
  })

  it('are not those in which all but one are unknown', () => {
    expect(tableOf(['rcm', 'manila']).row('Members')?.differs).toBe(false)
    expect(tableOf(three, { states: { rcm: 'waiting', sacm: 'waiting' } }).row('Secretariat')?.differs).toBe(false)
  })

  it('can stand alone, and groups that hold none are left out', () => {
    const { rows, groups } = tableOf(['rcm', 'rcm'], { onlyDiffering: true })
    expect(rows).toEqual([])
    expect(groups).toEqual([])
    const differing = tableOf(three, { onlyDiffering: true })
    expect(differing.row('Level')).toBeUndefined()
    expect(differing.rows.every(({ differs }) => differs)).toBe(true)
  })
})
