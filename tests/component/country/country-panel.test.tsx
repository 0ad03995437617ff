import { screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { manifest } from '../../../src/api/atlas-queries.ts'
import { CountryPanel } from '../../../src/features/country/CountryPanel.tsx'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'
import { catchFiles, readText } from '../saved-files.ts'

const thisYear = new Date().getFullYear()
const field = atlasOf([
  mechanismInput('rcm', {
    name: 'Regional Conference on Migration',
    acronym: 'RCM',
    membersAsOf: String(thisYear),
    members: [membership('MEX', 'member', 1996), membership('GTM'), membership('CAN')],
    themes: priorities('governance', 'protection'),
    chairs: [{ iso3: 'MEX', from: thisYear, to: null }],
  }),
  mechanismInput('sacm', {
    name: 'South American Conference on Migration',
    acronym: 'SACM',
    membersAsOf: '2010',
    members: [membership('MEX', 'observer'), membership('PER')],
    themes: priorities('health'),
  }),
  mechanismInput('old', { name: 'Old Process', status: 'superseded', members: [membership('MEX')] }),
  mechanismInput('left', { name: 'Left Process', members: [membership('MEX', 'member', 2001, 2009)] }),
  mechanismInput('forum', { name: 'World Forum', level: 'global', rule: 'un-members' }),
])
const index = {
  ...field,
  countries: field.countries.map((country) => ({
    ...country,
    file: country.iso3 === 'MEX' ? 'countries/MEX.json' : null,
  })),
}

const mine = { iso3: 'MEX', role: 'member', since: null, until: null, sources: ['s1'] }
const mexico = {
  iso3: 'MEX',
  memberships: [
    { ...mine, mechanism: 'rcm', since: 1996, note: 'a founding member' },
    { ...mine, mechanism: 'sacm', role: 'observer' },
    { ...mine, mechanism: 'old' },
    { ...mine, mechanism: 'left', since: 2001, until: 2009 },
  ],
  chairs: [
    { mechanism: 'rcm', iso3: 'MEX', from: thisYear, to: null, sources: ['s2'] },
    ...Array.from({ length: 10 }, (_, at) => ({
      mechanism: 'rcm',
      iso3: 'MEX',
      from: 1999 + at,
      to: 1999 + at,
      sources: ['s1'],
    })),
  ],
  contributions: [
    { mechanism: 'rcm', level: 'national', text: 'Officials were trained.', states: ['MEX', 'GTM'], sources: ['s2'] },
  ],
  addedValue: [{ mechanism: 'rcm', text: 'It builds trust.', states: ['MEX'], sources: ['s1', 's2'] }],
}
const source = { publisher: 'RCM', date: '2019', url: 'https://example.org/paper', kind: 'official' }
const sources = {
  rcm: [
    { ...source, id: 's1', title: 'The first paper', url: null },
    { ...source, id: 's2', title: 'The second paper' },
  ],
}

async function open(code = 'MEX', href = `/countries/${code}`, name = 'Mexico') {
  serveFiles({ 'countries/MEX.json': mexico, [manifest.sources]: sources })
  const atlas = await renderInAtlas(
    <Suspense>
      <CountryPanel iso3={iso3(code)} />
    </Suspense>,
    { index, href },
  )
  await screen.findByText(name, { selector: 'h1' }, { timeout: 10_000 })
  return atlas
}
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const fact = (label: string) => screen.getByText(label).nextSibling?.textContent

describe('the panel of a country', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('says its name in the usage of the United Nations, where it lies and what standing it has', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1, name: 'Mexico' })).toBeVisible()
    expect(screen.getByText('Americas · Central America')).toBeVisible()
    expect(screen.getByText('UN Member State')).toBeVisible()
  })

  it('counts memberships, other roles, chairs and covered themes apart', async () => {
    await open()
    expect(fact('mechanism as member')).toBe('1')
    expect(fact('in another role')).toBe('1')
    expect(fact('current chairmanship')).toBe('1')
    expect(fact('of 18 themes covered')).toBe('2')
  })

  it('lists what it takes part in by role, with years, note and date of the list', async () => {
    await open()
    const member = section('Member of 1 mechanism')
    expect(member.getByRole('link')).toHaveAccessibleName('RCM · Regional Conference on Migration')
    expect(member.getByText(`Regional · since 1996 · list of ${thisYear}`)).toBeVisible()
    expect(member.getByText('a founding member')).toBeVisible()
  })

  it('marks a list that is older than three years, in words too', async () => {
    await open()
    expect(section('Observer in 1 mechanism').getByText('list of 2010')).toHaveTextContent('more than three years old')
    expect(section('Member of 1 mechanism').queryByText(/more than three years old/)).toBeNull()
  })

  it('says of a membership without a known year that the year is not recorded', async () => {
    await open()
    expect(section('Observer in 1 mechanism').getByText(/joined: year not recorded/)).toBeVisible()
    expect(section('Member of 1 mechanism').queryByText(/joined: year not recorded/)).toBeNull()
  })

  it('keeps apart what is open by rule, what it left and what has ended', async () => {
    await open()
    expect(section('Open membership').getByText('open to all UN Member States')).toBeVisible()
    expect(section('Former participation').getByText('Member · Regional · 2001–2009')).toBeVisible()
    expect(section('In dormant or superseded mechanisms').getByText(/Superseded/)).toBeVisible()
  })

  it('marks the chair it holds now, and shows all terms on demand', async () => {
    const { user } = await open()
    const chairs = section('Chairmanships')
    expect(chairs.getAllByRole('listitem')).toHaveLength(8)
    expect(chairs.getAllByRole('listitem')[0]).toHaveTextContent('current chair')
    await user.click(chairs.getByRole('button', { name: 'Show all 11 terms' }))
    expect(chairs.getAllByRole('listitem')).toHaveLength(11)
    expect(chairs.getByRole('button', { name: 'Show fewer' })).toHaveFocus()
  })

  it('shows which themes are covered, by whom at the best place, and which are not', async () => {
    await open()
    const themes = section('Themes of its mechanisms')
    expect(
      themes.getByRole('row', { name: 'Governance 1 Ranked 1st in RCM · Regional Conference on Migration' }),
    ).toBeVisible()
    const missing = section('16 themes not covered')
    expect(missing.getByRole('link', { name: 'Health' })).toHaveAttribute('href', '/themes/health')
  })

  it('covers what it only observes once the reader counts all roles', async () => {
    await open('MEX', '/countries/MEX?roles=all')
    expect(section('Themes of its mechanisms').getByRole('row', { name: /^Health 1 Ranked 1st in SACM/ })).toBeVisible()
    expect(screen.getByRole('region', { name: '15 themes not covered' })).toBeVisible()
  })

  it('tells what came of it, at which level and for whom else, and opens the source where the fact stands', async () => {
    const { user } = await open()
    const came = section('Reported results in this country')
    expect(came.getByText(/At national level/)).toBeVisible()
    expect(came.getByRole('link', { name: 'Guatemala' })).toBeVisible()
    await user.click(await came.findByRole('button', { name: '1 source: The second paper' }))
    expect(screen.getByRole('link', { name: 'The second paper' })).toHaveAttribute('href', 'https://example.org/paper')
  })

  it('is saved as a table with its memberships and their sources', async () => {
    const saved = catchFiles()
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }))
    expect(saved.map(({ name }) => name)).toEqual(['iscm-atlas-country-mex.csv'])
    const text = await readText(saved[0]?.file ?? new Blob())
    expect(text).toMatch(/^\uFEFFiso3,country,mechanism_id,/)
    expect(text).toContain('"The first paper. RCM, 2019 · official source."')
    expect(text).toContain('/countries/MEX\r\n')
  })

  it('opens all sources of a fact by one button', async () => {
    const { user } = await open()
    const gains = within(screen.getByText(/It builds trust/))
    expect(gains.getAllByRole('button')).toHaveLength(1)
    await user.click(await gains.findByRole('button', { name: '2 sources: 1 and 2' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Sources 1 and 2' }))
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('No link available.'),
      expect.stringContaining('The second paper'),
    ])
  })

  it('tells who shares most mechanisms with it, and how much each land neighbour shares', async () => {
    await open()
    const closest = section('Most mechanisms in common with').getAllByRole('listitem')
    expect(closest.map((row) => row.textContent)).toEqual(['Canada1 · 100%', 'Guatemala1 · 100%'])
    const neighbours = section('Land neighbours').getAllByRole('listitem')
    expect(neighbours.map((row) => row.textContent)).toEqual([
      'Guatemala1 of 1 in common',
      'Belize0 of 0 in common',
      'United States0 of 0 in common',
    ])
  })

  it('leads back to the world and keeps what the reader has set', async () => {
    const { user, href } = await open('MEX', '/countries/MEX?roles=all')
    await user.click(screen.getByRole('link', { name: 'Close' }))
    expect(href()).toBe('/?roles=all')
  })

  it('says plainly that no record names a country, and what is open to it all the same', async () => {
    await open('ISL', '/countries/ISL', 'Iceland')
    expect(screen.getByText(/no record of participation by this country/)).toBeVisible()
    expect(section('Open membership').getByRole('link', { name: 'World Forum' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Land neighbours' })).toBeNull()
  })

  it('explains names and standing that need it', async () => {
    await open('XKX', '/countries/XKX', 'Kosovo*')
    expect(screen.getByRole('heading', { level: 1, name: 'Kosovo*' })).toBeVisible()
    expect(screen.getByText(/Security Council resolution 1244/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Participation' })).toBeNull()
  })
})
