import { screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { manifest } from '../../../src/api/atlas-queries.ts'
import { ThemePanel } from '../../../src/features/theme/ThemePanel.tsx'
import { atlasOf, mechanismInput, membership, priorities } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'

const everyone = ['KEN', 'UGA', 'SOM', 'ETH', 'DJI', 'SDN', 'SSD', 'RWA', 'BDI', 'TZA', 'ZMB', 'MWI']
const index = atlasOf([
  mechanismInput('igad', {
    name: 'IGAD Process',
    acronym: 'IGAD-RCP',
    members: [...everyone.map((code) => membership(code)), membership('EGY', 'observer')],
    themes: priorities('climate', 'labour'),
  }),
  mechanismInput('isles', {
    name: 'Isles Dialogue',
    members: [membership('KEN'), membership('MUS')],
    themes: priorities('labour', 'climate'),
  }),
  mechanismInput('gone', { name: 'Gone Process', status: 'dormant', themes: priorities('climate') }),
  mechanismInput('forum', { name: 'World Forum', level: 'global', rule: 'un-members', themes: priorities('climate') }),
])

const priority = { code: 'climate', since: null, sources: ['s1'] }
const output = { themes: ['climate'], text: 'For ministries.', url: null, sources: ['s1'], mechanism: 'igad' }
const climate = {
  code: 'climate',
  priorities: [
    { ...priority, mechanism: 'isles', rank: 2, statement: 'Rising seas.' },
    { ...priority, mechanism: 'igad', rank: 1, central: true, since: 2015, statement: 'Drought and movement.' },
    { ...priority, mechanism: 'forum', rank: 1, statement: 'A round table.' },
    { ...priority, mechanism: 'gone', rank: 4, statement: 'Once meant to.' },
  ],
  outputs: [
    ...Array.from({ length: 9 }, (_, at) => ({ ...output, title: `Study ${at}`, kind: 'study', year: 2001 + at })),
    { ...output, title: 'Kampala Declaration', kind: 'declaration', year: 2022, url: 'https://example.org/kampala' },
  ],
}
const source = { id: 's1', title: 'A paper', publisher: 'IGAD', date: null, url: null, kind: 'official' }

async function open(href = '/themes/climate') {
  serveFiles({ 'themes/climate.json': climate, [manifest.sources]: { igad: [source] } })
  const atlas = await renderInAtlas(
    <Suspense>
      <ThemePanel code="climate" />
    </Suspense>,
    { index, href },
  )
  await screen.findByText(/^Migration, environment/, { selector: 'h1' }, { timeout: 10_000 })
  return atlas
}
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const fact = (label: string) => screen.getByText(label).nextSibling?.textContent

describe('the panel of a theme', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('says what the theme is and to which family it belongs', async () => {
    await open()
    expect(
      screen.getByRole('heading', { level: 1, name: 'Migration, environment, climate change and disasters' }),
    ).toBeVisible()
    expect(screen.getByText('Climate and crisis')).toBeVisible()
    expect(screen.getByText(/^Movement linked to a changing climate/)).toBeVisible()
  })

  it('counts mechanisms, central aims, countries and outputs, and says which roles count', async () => {
    await open()
    expect(fact('mechanisms with this priority')).toBe('3')
    expect(fact('central aim of')).toBe('1')
    expect(fact('countries covered')).toBe('13')
    expect(fact('outputs')).toBe('10')
    expect(screen.getByText(/a member of at least one; mechanisms with open membership are excluded/)).toBeVisible()
  })

  it('lists who works on it by place, with what each wants there', async () => {
    await open()
    const [first, second, third] = section('Mechanisms working on this theme').getAllByRole('listitem')
    expect(first).toHaveTextContent('Rank 1IGAD-RCP · IGAD Processcentral aim · since 2015Drought and movement.')
    expect(second).toHaveTextContent('Rank 1World Forum')
    expect(third).toHaveTextContent('Rank 2Isles DialogueRising seas.')
    expect(section('Dormant or superseded').getByText('Dormant')).toBeVisible()
  })

  it('tells where it reaches in a sentence and by country, all of them on demand', async () => {
    const { user } = await open()
    const reach = section('Countries covered')
    expect(
      reach.getByText(
        '13 countries are members of at least one mechanism with this priority; Kenya is a member of the most: 2.',
      ),
    ).toBeVisible()
    expect(reach.getAllByRole('listitem')).toHaveLength(10)
    expect(reach.getAllByRole('listitem')[0]).toHaveTextContent('Kenya2 mechanisms')
    await user.click(reach.getByRole('button', { name: 'Show all 13 countries' }))
    expect(reach.getByRole('link', { name: 'Zambia' })).toHaveAttribute('href', '/countries/ZMB')
  })

  it('reaches further once the reader counts all roles', async () => {
    await open('/themes/climate?roles=all')
    expect(fact('countries covered')).toBe('14')
  })

  it('names the UN Member States without any by region, and the process that reaches them by rule alone', async () => {
    await open()
    const without = section('180 UN Member States not covered')
    expect(without.getByRole('link', { name: 'World Forum' })).toBeVisible()
    expect(without.getByText(/180 of them/)).toBeVisible()
    expect(without.getByRole('heading', { level: 3, name: 'Oceania · 14' })).toBeVisible()
    expect(without.getByRole('link', { name: 'Egypt' })).toBeVisible()
    expect(without.queryByRole('link', { name: 'Kenya' })).toBeNull()
  })

  it('shows outputs from the newest on, with kind, mechanism and the document, all of them on demand', async () => {
    const { user } = await open()
    const outputs = section('Outputs')
    const [newest] = outputs.getAllByRole('listitem')
    expect(newest).toHaveTextContent('2022Kampala Declaration')
    expect(newest).toHaveTextContent('Declaration · IGAD-RCP')
    expect(outputs.getByRole('link', { name: 'Kampala Declaration' })).toHaveAttribute(
      'href',
      'https://example.org/kampala',
    )
    expect(outputs.queryByText('Study 0')).toBeNull()
    await user.click(outputs.getByRole('button', { name: 'Show all 10 outputs' }))
    expect(outputs.getByText('Study 0')).toBeVisible()
  })

  it('leads to the themes it goes together with and to those before and after', async () => {
    await open()
    expect(section('Related themes').getByRole('listitem')).toHaveTextContent('Labour migration2 of 3')
    const others = within(screen.getByRole('navigation', { name: 'Other themes' }))
    expect(others.getByRole('link', { name: /Previous/ })).toHaveAttribute('href', '/themes/asylum')
    expect(others.getByRole('link', { name: /Next/ })).toHaveAttribute('href', '/themes/data')
  })
})
