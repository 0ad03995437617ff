import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPanel, openRecord, serveRecord } from './open-record.tsx'
import { serveFiles } from '../files-of-tests.ts'

afterEach(() => vi.unstubAllGlobals())

const panel = () => screen.getByRole('tabpanel')
const section = (name: string | RegExp) => screen.getByRole('region', { name })

describe('the head of a mechanism', () => {
  it('says what it is in figures, each with what it counts', async () => {
    await openRecord('rcm')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^RCM$/)
    expect(screen.getByText('Regional Conference on Migration')).toBeVisible()
    expect(screen.getAllByText('Puebla Process')[0]).toBeVisible()
    const figures = screen
      .getAllByRole('definition')
      .slice(0, 4)
      .map(({ textContent }) => textContent)
    expect(figures).toEqual(['11', '5', '1996', '31'])
    expect(screen.getByText('observer countries')).toBeVisible()
    expect(screen.getByText(/Members as of December 2023/)).toBeVisible()
  })

  it('is headed by the name in use, with the official one under it', async () => {
    await openRecord('colombo')
    const heading = screen.getByRole('heading', { level: 1, name: 'Colombo Process' })
    const official = screen.getByText(/^Regional Consultative Process on Overseas Employment/)
    expect(heading.compareDocumentPosition(official)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('marks a list of members that is older than three years', async () => {
    await openRecord('bali')
    expect(screen.getByText('more than three years old')).toBeVisible()
  })

  it('says the rule instead of a figure where membership is a rule', async () => {
    await openRecord('gfmd')
    expect(screen.getByText('Membership is open to all UN Member States and observers')).toBeVisible()
    expect(screen.queryByText(/member countr/)).not.toBeInTheDocument()
  })

  it('says instead of a figure why nobody lists the members', async () => {
    await openRecord('apc')
    expect(screen.getByText(/^No page lists the members/)).toBeVisible()
    expect(screen.queryByText(/member countr/)).not.toBeInTheDocument()
  })

  it('warns of a superseded one, shows what supports it and leads to its successor', async () => {
    const { user, href } = await openRecord('soderkoping')
    const notice = screen.getByRole('note')
    expect(notice).toHaveTextContent('Superseded')
    expect(notice).toHaveTextContent(/Merged into the Eastern Partnership Panel/)
    expect(within(notice).getAllByRole('button', { name: /^\d+ sources?:/ })[0]).toBeVisible()
    expect(notice).toHaveTextContent(/Latest meeting on record: .*, \d{4}\./)
    expect(notice).not.toHaveTextContent(/related or succeeding processes/)
    expect(screen.getByText('member countries until 2011')).toBeVisible()
    serveRecord('eap-panel')
    await user.click(within(notice).getByRole('link', { name: /Eastern Partnership Panel/ }))
    expect(href()).toBe('/mechanisms/eap-panel')
    const began = await screen.findByRole('region', { name: 'Origins' })
    expect(within(began).getByRole('link', { name: /Söderköping Process/ })).toBeVisible()
  })

  it('closes to the world and keeps the filters', async () => {
    const { user, href } = await openRecord('rcm?level=regional')
    await user.click(screen.getByRole('link', { name: /^Close/ }))
    expect(href()).toBe('/?level=regional')
  })
})

describe('the priority bar', () => {
  it('colours the members by the theme that is pressed, and by the leading one when pressed again', async () => {
    const { user, href } = await openRecord('rcm?tab=funding')
    await user.click(screen.getByRole('button', { name: 'Colour the members by Development' }))
    expect(href()).toBe('/mechanisms/rcm?tab=funding&theme=development')
    await user.click(screen.getByRole('tab', { name: 'Outputs' }))
    expect(href()).toBe('/mechanisms/rcm?tab=outputs&theme=development')
    await user.click(screen.getByRole('button', { name: 'Colour the members by Development', pressed: true }))
    expect(href()).toBe('/mechanisms/rcm?tab=outputs')
  })

  it('is a picture with its content in words, and a mouse can press a part of it', async () => {
    const { user, href } = await openRecord('rcm')
    expect(screen.getByRole('img', { name: /^Priorities by weight: .*Development 10%/ })).toBeVisible()
    await user.click(screen.getByTitle(/^Development: priority 3, 10%/))
    expect(href()).toBe('/mechanisms/rcm?theme=development')
  })

  it('names five themes and opens the other thirteen', async () => {
    const { user } = await openRecord('rcm')
    expect(screen.queryByRole('link', { name: 'Health' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show 13 more priorities' }))
    expect(screen.getByRole('link', { name: 'Health' })).toHaveAttribute('href', '/themes/health')
  })

  it('leads to the themes where there are no members to colour', async () => {
    await openRecord('manila')
    expect(screen.getByRole('link', { name: 'Borders' })).toHaveAttribute('href', '/themes/borders')
    expect(screen.queryByRole('button', { name: /^Colour the members/ })).not.toBeInTheDocument()
  })
})

describe('the tabs of a record', () => {
  it('stand in the link and go back', async () => {
    const { user, href, back } = await openRecord('rcm')
    await user.click(screen.getByRole('tab', { name: 'Structures' }))
    expect(href()).toBe('/mechanisms/rcm?tab=structures')
    expect(section('Structure')).toBeVisible()
    back()
    await waitFor(() => expect(screen.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true'))
  })

  it('are walked with arrows, which leaves no trace, and chosen with Enter', async () => {
    const { user, href, steps } = await openRecord('rcm')
    screen.getByRole('tab', { name: 'Overview' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect([href(), steps()]).toEqual(['/mechanisms/rcm', 0])
    await user.keyboard('{Enter}')
    expect([href(), steps()]).toEqual(['/mechanisms/rcm?tab=funding', 1])
    expect(panel()).toHaveTextContent('Reserve Fund')
  })
})

describe('a record that cannot be loaded', () => {
  it('is told with the file and the reason, and can be tried again', async () => {
    serveFiles({})
    const { user } = await openPanel('rcm')
    const alerts = await screen.findAllByRole('alert')
    const record = alerts.find(({ textContent }) => textContent.includes('record'))
    expect(record).toHaveTextContent('mechanisms/rcm.json: the server answered 404')
    serveRecord('rcm')
    if (record) await user.click(within(record).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('tabpanel')).toHaveTextContent('voluntary, consensus-based')
  })

  it('has its head at once, and says that the rest is on its way', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    await openPanel('rcm')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('RCM')
    expect(screen.getByText('Loading the record…')).toBeInTheDocument()
  })
})
