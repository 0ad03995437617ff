import { act, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CountryPanel } from '../../../src/features/country/CountryPanel.tsx'
import { useHighlight } from '../../../src/parts/atlas/use-highlight.ts'
import { atlasOf, iso3, mechanismInput, membership, priorities } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const members = (...codes: readonly string[]) => codes.map((code) => membership(code))
const field = atlasOf([
  mechanismInput('own', { name: 'Own Process', membersAsOf: '2022-12', members: members('MEX', 'CRI', 'PER') }),
  mechanismInput('isthmus', {
    name: 'Isthmus Dialogue',
    acronym: 'ID',
    members: members('GTM', 'BLZ', 'CRI'),
    themes: priorities('labour'),
  }),
  mechanismInput('north', {
    name: 'Northern Talks',
    members: [...members('USA'), membership('MEX', 'member', 1990, 2010)],
  }),
  mechanismInput('andes', { name: 'Andes Talks', members: [...members('PER'), membership('MEX', 'observer')] }),
])
/** More mechanisms than a sheet has room for. */
const crowded = atlasOf(
  Array.from({ length: 15 }, (_, at) => mechanismInput(`m${at}`, { name: `Process ${at}`, members: members('USA') })),
)

function Lit() {
  const lit = useHighlight()
  return <output aria-label="lit">{lit?.kind === 'countries' ? lit.iso3s.join(' ') : (lit?.kind ?? 'nothing')}</output>
}

async function open(code: string, search = '', index = field) {
  const atlas = await renderInAtlas(
    <Suspense>
      <CountryPanel iso3={iso3(code)} />
      <Lit />
    </Suspense>,
    { index, href: `/countries/${code}${search}` },
  )
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return atlas
}
const gap = () => within(screen.getByRole('region', { name: 'Mechanisms its neighbours belong to but it does not' }))
const entry = (name: RegExp) => within(gap().getByRole('link', { name }).closest('li') ?? document.body)

/** As the browser does before and after it prints. */
function print(moment: 'beforeprint' | 'afterprint') {
  act(() => {
    window.dispatchEvent(new Event(moment))
  })
}
const sheet = () => document.querySelector('[data-print]')

describe('what countries near one are in and it is not', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('says of each mechanism why it stands there', async () => {
    const { user } = await open('MEX')
    const dialogue = entry(/Isthmus Dialogue/)
    expect(dialogue.getByText('2 of its 3 land neighbours:').parentElement).toHaveTextContent('Belize and Guatemala')
    expect(dialogue.getByText('1 of the 2 countries closest to it:').parentElement).toHaveTextContent('Costa Rica')
    expect(dialogue.getByText('Labour and mobility')).toBeVisible()
    expect(dialogue.getByText('Regional · Americas')).toBeVisible()
    expect(dialogue.getByText('Central America: 3 of its 3 members')).toBeVisible()

    await user.hover(dialogue.getByText('2 of its 3 land neighbours:'))
    expect(screen.getByLabelText('lit')).toHaveTextContent('BLZ GTM')
  })

  it('says that it was a member once, and keeps apart where it is observer', async () => {
    await open('MEX')
    expect(entry(/Northern Talks/).getByText('It was a member until 2010.')).toBeVisible()
    const apart = within(screen.getByRole('region', { name: 'Participates, but not as a member' }))
    expect(apart.getByText('It is an observer.')).toBeVisible()
  })

  it('finds no gap where it is observer once all roles count', async () => {
    await open('MEX', '?roles=all')
    expect(gap().queryByRole('link', { name: /Andes Talks/ })).toBeNull()
  })

  it('says in its note whom it looks at', async () => {
    await open('GTM')
    expect(
      gap().getByText(/a land neighbour is, or one of the 2 countries with most mechanisms in common/),
    ).toBeVisible()
  })

  it('looks at land neighbours alone for a country that no list holds', async () => {
    await open('SLV')
    expect(gap().getByText(/only its land neighbours are compared/)).toBeVisible()
  })

  it('has nobody to look at for an island on no list', async () => {
    await open('ISL')
    expect(gap().getByText(/no comparison to make/)).toBeVisible()
  })
})

describe('a country on paper', () => {
  it('is printed by a button', async () => {
    const printing = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = await open('MEX')
    await user.click(screen.getByRole('button', { name: 'Print on one page' }))
    expect(printing).toHaveBeenCalledOnce()
  })

  it('is a sheet of its own that is made for printing and taken away after it', async () => {
    await open('MEX')
    expect(sheet()).toBeNull()
    print('beforeprint')
    expect(sheet()?.parentElement).toBe(document.body)
    print('afterprint')
    expect(sheet()).toBeNull()
  })

  it('says what it is in, what it is not, the date, the link and the disclaimer', async () => {
    await open('MEX')
    print('beforeprint')
    const text = sheet()?.textContent ?? ''
    expect(text).toContain('Mexico')
    expect(text).toContain('2 of 3: Belize and Guatemala')
    expect(text).toContain('It was a member until 2010.')
    expect(text).toContain('Andes Talks (Observer)')
    expect(text).toMatch(/Data of \d+ \w+ \d{4}/)
    expect(text).toContain('Member lists of 2022 · 1 of 2 more than three years old · 1 of 2 undated.')
    expect(text).toContain('/countries/MEX')
    expect(text).toContain('do not imply official endorsement')
    expect(text).toContain('not an official product of IOM')
    print('afterprint')
  })

  it('prints as many rows as have room, and says how many more there are', async () => {
    await open('MEX', '', crowded)
    print('beforeprint')
    expect(sheet()?.querySelectorAll('tbody tr')).toHaveLength(12)
    expect(sheet()?.textContent).toContain('And 3 more mechanisms at http')
    print('afterprint')
  })
})
