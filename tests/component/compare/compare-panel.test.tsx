import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mechanismDetail, sourcesByMechanism } from '../../../data/build/detail-files.ts'
import { manifest } from '../../../src/api/atlas-queries.ts'
import { ComparePanel } from '../../../src/features/compare/ComparePanel.tsx'
import { frozenAtlas, frozenRecord } from '../../frozen/frozen-field.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'
import { catchFiles, readText } from '../saved-files.ts'

const fileOf = (id: string) => `mechanisms/${id}.json`
const real = frozenAtlas()
const index = {
  ...real,
  mechanisms: real.mechanisms.map((mechanism) => ({ ...mechanism, file: fileOf(mechanism.id) })),
}

function serve(...ids: readonly string[]): void {
  const records = ids.map(frozenRecord)
  serveFiles({
    ...Object.fromEntries(records.map((record) => [fileOf(record.id), mechanismDetail(record)])),
    [manifest.sources]: sourcesByMechanism(records),
  })
}

function open(ids: readonly string[], more = '') {
  serve(...ids)
  return renderInAtlas(<ComparePanel />, { index, href: `/compare?m=${ids.join('~')}${more}` })
}

const three = ['rcm', 'sacm', 'quito']
const six = ['budapest', 'prague', 'igc', 'rabat', 'khartoum', 'mtm']
const chips = () =>
  within(screen.getByRole('list', { name: 'Compared mechanisms' }))
    .getAllByRole('listitem')
    .slice(0, -1)
    .map(({ textContent }) => textContent)
const press = (name: string | RegExp) => screen.getByRole('button', { name })

/** The row of a table whose head begins so; found without roles, since names of rows are slow to find out. */
function rowIn(name: string, label: string): HTMLTableRowElement | undefined {
  const rows = section(name).getByRole<HTMLTableElement>('table').rows
  return [...rows].find(({ cells: [head] }) => head?.textContent.replaceAll(/\s+/g, ' ').startsWith(label))
}
const row = (label: string) => rowIn('Side by side', label)
const pair = (label: string) => rowIn('Members in common', label)
const cellsOf = (one: HTMLTableRowElement | undefined) =>
  [...(one?.cells ?? [])].slice(1).map(({ textContent }) => textContent)
const section = (name: string) => within(screen.getByRole('region', { name }))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('with nothing to compare', () => {
  it('the panel suggests what is alike and what is near, as links', async () => {
    serveFiles({})
    const { user, href } = await renderInAtlas(<ComparePanel />, { index, href: '/compare?roles=all' })
    const alike = section('Most similar membership').getAllByRole('link')
    expect(alike).toHaveLength(5)
    expect(section('By region').getByRole('link', { name: /^Americas CMC/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/compare\?m=.*rcm.*&roles=all$/),
    )
    const [first] = alike
    if (first) await user.click(first)
    expect(href()).toMatch(/^\/compare\?m=[a-z-]+~[a-z-]+&roles=all$/)
  })

  it('one mechanism alone is offered the company of those it shares most with', async () => {
    await open(['rcm'])
    const [first] = section('Compare with').getAllByRole('link')
    expect(first).toHaveTextContent('MIRPS 7 of 11 members in common')
    expect(first).toHaveAttribute('href', '/compare?m=rcm~mirps')
  })
})

describe('the head of a comparison', () => {
  it('adds what is searched for and not compared yet', async () => {
    const { user, href } = await open(['rcm', 'sacm'])
    await user.click(press('Add'))
    expect(screen.queryByRole('menuitem', { name: /^RCM / })).not.toBeInTheDocument()
    await user.keyboard('bali')
    await waitFor(() => expect(screen.getAllByRole('menuitem')).toHaveLength(1))
    await user.keyboard('{ArrowDown}{Enter}')
    expect(href()).toBe('/compare?m=rcm~sacm~bali')
    expect(chips()).toEqual(['RCM', 'SACM', 'Bali Process'])
  })

  it('says when no more can be added', async () => {
    await open(six)
    expect(screen.queryByRole('button', { name: 'Add' })).not.toBeInTheDocument()
    expect(screen.getByText('Maximum of 6 mechanisms.')).toBeInTheDocument()
  })

  it('takes one out, or all', async () => {
    const { user, href } = await open(three)
    await user.click(press('Remove SACM from the comparison'))
    expect(href()).toBe('/compare?m=rcm~quito')
    await user.click(press('Clear'))
    expect(href()).toBe('/compare')
  })

  it('gives the keyboard the next chip when one is taken out by it', async () => {
    const { user } = await open(three)
    press('Remove SACM from the comparison').focus()
    await user.keyboard('{Enter}')
    expect(press('Quito Process: move or open')).toHaveFocus()
  })

  it('moves a mechanism, and the order gives the colours', async () => {
    const { user, href } = await open(three)
    const colours = () => {
      const list = screen.getByRole('list', { name: 'Compared mechanisms' })
      return [...list.querySelectorAll('rect')].map((mark) => mark.getAttribute('fill'))
    }
    const before = colours()
    await user.click(press('Quito Process: move or open'))
    await user.click(screen.getByRole('menuitem', { name: 'Move earlier' }))
    expect(href()).toBe('/compare?m=rcm~quito~sacm')
    expect(chips()).toEqual(['RCM', 'Quito Process', 'SACM'])
    expect(colours()).toEqual(before)
    await user.click(press('RCM: move or open'))
    expect(screen.getByRole('menuitem', { name: 'Move earlier' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('counts observers once asked to, and says everywhere what counts', async () => {
    const { user, href } = await open(three)
    expect(pair('RCMSACM')).toHaveTextContent('0% of RCM members are in SACM')
    expect(section('Members in common').getByText(/^Only members count\./)).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Members and observers' }))
    expect(href()).toBe('/compare?m=rcm~sacm~quito&roles=all')
    expect(pair('RCMSACM')).toHaveTextContent('31% of RCM members are in SACM')
    expect(section('Members in common').getByText(/^Members and observers count\./)).toBeInTheDocument()
    expect(section('Members of one but not the other').getByText('Members and observers count.')).toBeInTheDocument()
  })

  it('asks for a map each in the link', async () => {
    const { user, href } = await open(three)
    await user.click(screen.getByRole('radio', { name: 'Separate maps' }))
    expect(href()).toBe('/compare?maps=each&m=rcm~sacm~quito')
  })
})

describe('what they share', () => {
  it('is told of two or three in sentences, both ways', async () => {
    await open(three)
    const [both, within_, jaccard] = cellsOf(pair('SACMQuito Process'))
    expect(both).toBe('9')
    expect(within_).toBe('75% of SACM members are in Quito Process 64% of Quito Process members are in SACM')
    expect(jaccard).toBe('0.53')
  })

  it('names the countries behind a number', async () => {
    const { user } = await open(three)
    await user.click(press('9 countries in both SACM and Quito Process'))
    const links = within(screen.getByRole('dialog')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Argentina',
      'Brazil',
      'Chile',
      'Colombia',
      'Ecuador',
      'Guyana',
      'Paraguay',
      'Peru',
      'Uruguay',
    ])
  })

  it('stands in a square for more, each row with its own parts', async () => {
    await open(six)
    const cells = cellsOf(pair('IGC'))
    expect(cells).toHaveLength(6)
    expect(cells[0]).toBe('1478% · 0.25')
    expect(cells[2]).toBe('18in all')
  })
})

describe('side by side', () => {
  it('shows at once what the index knows, and the rest when the records are there', async () => {
    await open(three)
    expect(cellsOf(row('Founded'))).toEqual(['1996', '2000', '2018'])
    await waitFor(() => expect(row('Secretariat')).toHaveTextContent('IOM Regional Office San José, Costa Rica'))
    expect(row('Funds')).toHaveTextContent('not found in sources')
  })

  it('marks the rows that differ, and shows them alone once asked to', async () => {
    const { user } = await open(three)
    expect(row('Founded')?.cells[0]).toHaveTextContent('They differ.')
    expect(row('Level')?.cells[0]).toHaveTextContent('No difference found.')
    await user.click(screen.getByRole('radio', { name: 'Only rows that differ' }))
    expect(row('Level')).toBeUndefined()
    expect(row('Founded')).toBeDefined()
  })

  it('tells a record that cannot be loaded and keeps the others', async () => {
    serve('rcm', 'quito')
    const { user } = await renderInAtlas(<ComparePanel />, { index, href: '/compare?m=rcm~sacm~quito' })
    const failure = await screen.findByRole('alert')
    expect(failure).toHaveTextContent('mechanisms/sacm.json')
    await waitFor(() => expect(row('Secretariat')).toHaveTextContent(/Costa Rica.*could not be loaded.*UNHCR/))
    serve(...three)
    await user.click(within(failure).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(row('Secretariat')).toHaveTextContent('Buenos Aires'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('sets every theme apart once asked to', async () => {
    const { user } = await open(three)
    expect(row('Migration and health')).toBeUndefined()
    await user.click(screen.getByRole('radio', { name: 'All themes' }))
    expect(cellsOf(row('Migration and health'))[0]).toContain('18')
  })
})

describe('the lists', () => {
  const list = (name: string) => within(screen.getByRole('region', { name }))

  it('both stand there for two mechanisms', async () => {
    await open(['rcm', 'quito'])
    expect(list('In RCM, not in Quito Process: 6').getAllByRole('link')).toHaveLength(6)
    expect(list('In Quito Process, not in RCM: 9').getAllByRole('link')).toHaveLength(9)
  })

  it('are chosen by two menus where there are more', async () => {
    const { user } = await open(three)
    list('In RCM, not in SACM: 11')
    await user.click(press('not in: SACM'))
    await user.click(screen.getByRole('menuitemradio', { name: 'Quito Process · 6' }))
    list('In RCM, not in Quito Process: 6')
    await user.click(press('In: RCM'))
    await user.click(screen.getByRole('menuitemradio', { name: 'Quito Process' }))
    list('In Quito Process, not in RCM: 9')
  })

  it('are copied, and it is said that they are', async () => {
    const { user } = await open(['rcm', 'quito'])
    await user.click(press('Copy the list: in RCM, not in Quito Process'))
    expect(await screen.findByText('The list is copied.')).toBeInTheDocument()
    expect(await navigator.clipboard.readText()).toBe(
      'In RCM, not in Quito Process (members only): 6\nBelize\nCanada\nEl Salvador\nHonduras\nNicaragua\nUnited States',
    )
  })

  it('are shown to be copied by hand where the browser refuses', async () => {
    const { user } = await open(['rcm', 'quito'])
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(press('Copy the list: in RCM, not in Quito Process'))
    const field = await screen.findByRole('textbox', { name: 'Copy the list: in RCM, not in Quito Process' })
    expect(field).toHaveDisplayValue(/Belize\nCanada/)
  })

  it('are saved as a file that is named after what it holds', async () => {
    const saved = catchFiles()
    const { user } = await open(['rcm', 'quito'], '&roles=all')
    await user.click(press('Save as CSV: in RCM, not in Quito Process'))
    await user.click(press('Download comparison (CSV)'))
    expect(saved.map(({ name }) => name)).toEqual([
      'iscm-atlas-in-rcm-not-in-quito-all.csv',
      'iscm-atlas-compare-rcm-quito-all.csv',
    ])
    const [list_, whole] = await Promise.all(saved.map(async ({ file }) => readText(file)))
    expect(list_).toMatch(/^\uFEFFiso3,country,in,role,since,/)
    expect(list_).toContain('JAM,Jamaica,RCM,Observer,')
    expect(list_).toContain('/compare?m=rcm~quito&roles=all\r\n')
    expect(whole).toContain('MEX,Mexico,Member,Member,2,Members and observers,')
  })
})
