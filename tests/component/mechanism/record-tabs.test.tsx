import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { entryCode } from '../../../src/domain/content-entry.ts'
import { frozenRecord } from '../../frozen/frozen-field.ts'
import { catchFiles, readText } from '../saved-files.ts'
import { openRecord } from './open-record.tsx'

afterEach(() => vi.unstubAllGlobals())

const panel = () => screen.getByRole('tabpanel')
const section = (name: string | RegExp) => screen.getByRole('region', { name })
const linksIn = (part: HTMLElement) =>
  within(part)
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

describe('the overview', () => {
  it('has the central aims with rank and year, the others on demand, and the way to the fund', async () => {
    const { user, href } = await openRecord('rcm')
    const works = section('Priorities')
    expect(within(works).getAllByRole('article')).toHaveLength(3)
    expect(works).toHaveTextContent('priority 1 · since 1996')
    await user.click(within(works).getByRole('button', { name: 'Show all 18 priorities' }))
    expect(within(works).getAllByRole('article')).toHaveLength(18)
    await user.click(within(panel()).getByRole('link', { name: /Reserve Fund/ }))
    expect(href()).toBe('/mechanisms/rcm?tab=funding')
  })

  it('has official names in their languages', async () => {
    await openRecord('rcm')
    expect(within(panel()).getByText('Conférence régionale sur les migrations')).toHaveAttribute('lang', 'fr')
  })

  it('shows behind a fact the source itself, with its address', async () => {
    const { user } = await openRecord('rcm')
    const facts = within(section('Origins')).getAllByRole('button', { name: /^\d+ sources?: / })
    const [first] = facts
    if (!first) throw new Error('a fact without sources')
    await user.click(first)
    const source = await screen.findByRole('dialog', { name: /^Sources? \d/ })
    expect(within(source).getByRole('link', { name: 'About Us' })).toHaveAttribute(
      'href',
      'https://crmsv.org/en/about-us',
    )
  })
})

describe('members', () => {
  it('are saved as a table, with organizations, sources and licence', async () => {
    const saved = catchFiles()
    const { user } = await openRecord('rcm?tab=members')
    await user.click(await within(panel()).findByRole('button', { name: 'Download CSV' }))
    expect(saved.map(({ name }) => name)).toEqual(['iscm-atlas-members-rcm.csv'])
    const text = await readText(saved[0]?.file ?? new Blob())
    expect(text).toMatch(/^\uFEFFmechanism_id,mechanism,iso3,name,kind,role,since,/)
    expect(text).toMatch(/\r\nrcm,RCM,MEX,Mexico,country,Member,1996,,member list,.*,CC BY 4.0,/)
    expect(text).toContain(',organization,Observer,')
  })

  it('stand by role, with years, the chair and the sources that most share once at the head', async () => {
    await openRecord('rcm?tab=members')
    const members = section('11 members')
    expect(linksIn(members)).toHaveLength(11)
    expect(members).toHaveTextContent('since 1996')
    expect(within(members).getByText(/chair/)).toBeVisible()
    expect(within(members).getAllByRole('button', { name: /^\d+ sources: .*\b37\b/ })).toHaveLength(1)
    expect(linksIn(section('5 observers'))).toEqual(['Argentina', 'Colombia', 'Ecuador', 'Jamaica', 'Peru'])
    expect(section('Organizations as observers')).toHaveTextContent('UNHCR')
    expect(panel()).toHaveTextContent('11 members according to the source; 11 countries listed here.')
  })

  it('are sorted by year of joining on demand', async () => {
    const { user } = await openRecord('soderkoping?tab=members')
    expect(linksIn(section('14 former members'))[0]).toBe('Armenia')
    await user.click(screen.getByRole('radio', { name: 'By year of joining' }))
    expect(linksIn(section('14 former members'))[0]).toBe('Belarus')
    expect(section('14 former members')).toHaveTextContent('2001–2011')
  })

  it('of the past are apart, with the year in which they left', async () => {
    await openRecord('acp-eu?tab=members')
    expect(linksIn(section('106 members'))).toHaveLength(106)
    const former = section('2 former members')
    expect(former).toHaveTextContent(/South Africa\s?until 2022/)
    expect(former).toHaveTextContent(/United Kingdom\s?2010–2020/)
  })

  it('of a conference that ended are all former', async () => {
    await openRecord('cis-conference?tab=members')
    expect(linksIn(section('12 former members'))).toHaveLength(12)
    expect(section('12 former members')).toHaveTextContent('1996–2005')
  })

  it('by rule say whom the map shows', async () => {
    await openRecord('gfmd?tab=members')
    expect(panel()).toHaveTextContent('all UN Member States and Observers')
    expect(panel()).toHaveTextContent('The map shows 195 countries')
  })

  it('by rule without a sourced list say why the map shows none', async () => {
    await openRecord('idm?tab=members')
    expect(panel()).toHaveTextContent('all IOM Member States, with observer States')
    expect(panel()).toHaveTextContent('The Atlas has no sourced list of these States')
  })

  it('that no source lists are no footprint: single findings at most', async () => {
    await openRecord('apc?tab=members')
    expect(panel()).toHaveTextContent('No page lists the members.')
    expect(linksIn(section('Named in sources, no full list (4)'))).toEqual([
      'Australia',
      'China',
      'Thailand',
      'Viet Nam',
    ])
  })

  it('that no source names at all are said to be missing', async () => {
    await openRecord('manila?tab=members')
    expect(panel()).toHaveTextContent('No page lists the participating States, so none is entered.')
    expect(within(panel()).queryByRole('link')).not.toBeInTheDocument()
  })
})

describe('structures', () => {
  it('have every body once in the picture and once in the list, the fund among them', async () => {
    await openRecord('rcm?tab=structures')
    const names = frozenRecord('rcm').structures.map(({ name }) => name)
    const chart = screen.getByRole('group', { name: 'Structure' })
    const boxes = within(chart)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(boxes.toSorted()).toEqual(names.toSorted())
    const listed = within(section('Bodies (18)')).getAllByRole('heading', { level: 3 })
    expect(listed.map(({ textContent }) => textContent)).toEqual(names)
    expect(section('Bodies (18)')).toHaveTextContent('Reports to: Regional Consultation Group on Migration (RCGM)')
  })

  it('say on pressing a box what the body does and on which sources that rests', async () => {
    const { user } = await openRecord('rcm?tab=structures')
    await user.click(screen.getByRole('button', { name: 'Chairmanship Troika' }))
    const told = await screen.findByRole('dialog', { name: 'Chairmanship Troika' })
    expect(told).toHaveTextContent('Troika · political level')
    expect(told).toHaveTextContent('Outgoing, current and incoming presidencies')
    expect(within(told).getByRole('button', { name: /^\d+ sources?:/ })).toBeVisible()
  })

  it('that were not found are said to be missing, with what the record says about it', async () => {
    await openRecord('manila?tab=structures')
    expect(panel()).toHaveTextContent('No information on bodies found.')
    expect(panel()).toHaveTextContent('Meetings of 1996-1998, bodies, chairs, funding and added value not found.')
  })
})

describe('funding', () => {
  it('shows what the Reserve Fund of the RCM does, for whom, by whom and with which figures', async () => {
    await openRecord('rcm?tab=funding')
    const fund = within(panel()).getByRole('article')
    expect(within(fund).getByRole('heading', { level: 3 })).toHaveTextContent(
      /^Reserve Fund for the Assisted Voluntary Return/,
    )
    expect(fund).toHaveTextContent('established 2004')
    const figures = within(fund)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent)
    expect(figures.slice(0, 2)).toEqual(['1,000 USD', 'More than 250 persons'])
    expect(fund).toHaveTextContent('assisted, 2015 to July 2018')
    expect(fund).toHaveTextContent('Unaccompanied children and adolescents')
    expect(fund).toHaveTextContent('International Organization for Migration (IOM); the RCM presidency')
    expect(within(fund).getByRole('button', { name: /^\d+ sources?:/ })).toBeVisible()
  })

  it('has a sentence for each way of paying, by kind', async () => {
    await openRecord('rcm?tab=funding')
    const fees = section('Member contributions')
    expect(fees).toHaveTextContent('Annual fees paid by the Member States')
  })

  it('writes sums with currency and year', async () => {
    await openRecord('euromed?tab=funding')
    expect(panel()).toHaveTextContent(/EUR\s6,870,000\s?2016/)
  })

  it('that was not found is said to be missing', async () => {
    await openRecord('idm?tab=funding')
    expect(panel()).toHaveTextContent('No information on funding found.')
  })
})

describe('outputs', () => {
  it('come newest first, undated ones apart, and lead to their address', async () => {
    await openRecord('rcm?tab=outputs')
    const years = within(panel())
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent)
    expect(years.slice(1, 4)).toEqual(['2023', '2021', '2019'])
    expect(years.at(-1)).toBe('Without a year')
    expect(screen.getByRole('img', { name: '29 dated outputs, 1996 to 2023' })).toBeVisible()
    expect(within(panel()).getByRole('link', { name: 'Puebla Joint Communiqué' })).toHaveAttribute('target', '_blank')
  })

  it('are narrowed by kind and theme, and say how many are left', async () => {
    const { user } = await openRecord('rcm?tab=outputs')
    await user.click(within(panel()).getByRole('button', { name: 'Kind' }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'Guidelines' }))
    await waitFor(() => expect(screen.getByText('8 of 31 shown')).toBeVisible())
    expect(within(panel()).getAllByRole('heading', { level: 3 })).toHaveLength(8)
    await user.click(within(panel()).getByRole('button', { name: 'Theme' }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'Climate and disasters' }))
    await waitFor(() => expect(within(panel()).getAllByRole('heading', { level: 3 })).toHaveLength(1))
    expect(panel()).toHaveTextContent('Guide to Effective Practices for RCM Member Countries')
  })
})

describe('what it gives and with whom', () => {
  it('has contributions by level and what members gain, with the countries', async () => {
    await openRecord('rcm?tab=contributions')
    expect(linksIn(section('At national level'))).toEqual(['Honduras', 'Mexico'])
    expect(section('At global level')).toHaveTextContent('Nansen Protection Agenda')
    expect(linksIn(section('Benefits reported by members'))).toContain('Belize')
  })

  it('has partners by kind, other mechanisms as links', async () => {
    await openRecord('rcm?tab=partners')
    const others = section('Other mechanisms')
    expect(within(others).getByRole('link', { name: 'South American Conference on Migration' })).toHaveAttribute(
      'href',
      '/mechanisms/sacm',
    )
    expect(section('United Nations agencies')).toHaveTextContent('UNHCR')
  })

  it('names the mechanisms that name it as their partner, as links', async () => {
    await openRecord('idm?tab=partners')
    expect(linksIn(section('Named as a partner by'))).toEqual(
      expect.arrayContaining(['RCM · Regional Conference on Migration']),
    )
  })
})

describe('history', () => {
  it('has chairs newest first and all on demand, and meetings with level, place and country', async () => {
    const { user } = await openRecord('rcm?tab=history')
    expect(section('Founded in 1996')).toHaveTextContent('Tuxtla II')
    const chairs = section('Chairmanships')
    await user.click(within(chairs).getByRole('button', { name: 'Show all 26 chairs' }))
    expect(within(chairs).getByRole('img', { name: '1996, 2003, 2010, 2015, 2021' })).toBeVisible()
    expect(chairs).toHaveTextContent(/2005–2006\s?El Salvador/)
    expect(section('32 meetings recorded')).toHaveTextContent(
      /XXII Regional Conference on Migration.*ministerial · San Salvador · El Salvador/,
    )
  })

  it('says which end of a term no source gives', async () => {
    await openRecord('colombo?tab=history')
    expect(panel()).toHaveTextContent(/from 2017, end not documented\s?Nepal/)
    expect(panel()).toHaveTextContent(/period unknown\s?Philippines/)
  })
})

describe('sources', () => {
  it('begin with what differs and what was not found, and are all there with number, date and kind', async () => {
    const { conflicts, gaps, sources } = frozenRecord('rcm')
    await openRecord('rcm?tab=sources')
    expect(within(section(`Conflicting sources (${conflicts.length} cases)`)).getAllByRole('listitem')).toHaveLength(
      conflicts.length,
    )
    expect(section(`Information gaps (${gaps.length})`)).toHaveTextContent('yearly budget')
    const all = section(`${sources.length} sources`)
    expect(within(all).getAllByRole('listitem')).toHaveLength(sources.length)
    expect(all).toHaveTextContent('Summary of Findings per ISCM: Regional Conference on MigrationIOM, 2019')
  })

  it('open where a conflict names one by its number', async () => {
    await openRecord('midsa?tab=sources')
    const differ = section(/^Conflicting sources/)
    expect(within(differ).getByRole('button', { name: /^Source 24:/ })).toBeVisible()
    expect(differ).not.toHaveTextContent('s24')
  })
})

describe('an entry that a link names', () => {
  it.each([
    ['funding', 'Reserve Fund for the Assisted Voluntary Return of Migrants in Highly Vulnerable Situations'],
    ['structures', 'Liaison Officers Network for Consular Protection'],
    ['partners', 'UNHCR'],
  ])('on the tab %s has the focus and a mark', async (tab, text) => {
    await openRecord(`rcm?tab=${tab}&entry=${entryCode(text)}`)
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-found'))
    expect(document.activeElement).toHaveTextContent(text)
  })
})
