import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExplorePanel } from '../../../src/features/explore/ExplorePanel.tsx'
import { CountryLink, ThemeLink } from '../../../src/parts/links/PlaceLink.tsx'
import { iso3 } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const rows = () => within(screen.getByRole('list', { name: 'Mechanisms' })).getAllByRole('link')
const names = () => rows().map((row) => row.textContent)
const count = () => screen.getByText(/mechanisms?$/, { selector: 'output' }).textContent
const open = (href = '/') => renderInAtlas(<ExplorePanel />, { href })

describe('the list of mechanisms', () => {
  it('leaves out what has ended, and says how many it holds', async () => {
    await open()
    expect(count()).toBe('5 mechanisms')
    expect(screen.getByText('active or of unknown status')).toBeVisible()
    expect(screen.getByRole('button', { name: 'All 5' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.queryByText('Manila Process')).not.toBeInTheDocument()
  })

  it('says of a row its level, founding year and members', async () => {
    await open()
    const row = screen.getByRole('link', { name: /Regional Conference on Migration/ })
    expect(row).toHaveAccessibleName(/^RCM Regional Conference on Migration Regional · since 1996 3 members$/)
    expect(row).toHaveAttribute('href', '/mechanisms/rcm')
  })

  it('counts observers too once asked for, and says so', async () => {
    const { user, href } = await open()
    await user.click(screen.getByRole('button', { name: 'Count: Members' }))
    await user.click(screen.getByRole('menuitemradio', { name: 'Members and observers' }))
    await screen.findByRole('link', { name: /^RCM .* 4 members and observers$/ })
    expect(href()).toBe('/?roles=all')
  })

  it('tells a rule and a missing list instead of guessing a number', async () => {
    await open('/?status=active~dormant')
    expect(screen.getByRole('link', { name: /IMRF/ })).toHaveAccessibleName(/all UN Member States 193 members$/)
    expect(screen.getByRole('link', { name: /Manila/ })).toHaveAccessibleName(
      /since 1996 Dormant no member list found$/,
    )
  })

  it('marks the mechanism that is opened', async () => {
    await open('/mechanisms/sacm')
    expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName(/^SACM/)
  })

  it('orders by size, the largest first', async () => {
    const { user } = await open('/?level=regional')
    expect(names().map((name) => name?.slice(0, 4))).toEqual(['MIDS', 'RCM ', 'SACM'])
    await user.click(screen.getByRole('button', { name: 'Order: By name' }))
    await user.click(screen.getByRole('menuitemradio', { name: 'By size' }))
    await waitFor(() => expect(names().map((name) => name?.slice(0, 4))).toEqual(['RCM ', 'SACM', 'MIDS']))
  })

  it('is one tab stop in which arrow keys lead from row to row', async () => {
    const { user } = await open()
    const [first, second] = rows()
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([first])
    first?.focus()
    await user.keyboard('{ArrowDown}')
    expect(second).toHaveFocus()
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([second])
    await user.keyboard('{End}')
    expect(rows().at(-1)).toHaveFocus()
    await user.keyboard('{Home}{ArrowUp}')
    expect(first).toHaveFocus()
  })
})

describe('what is pointed at elsewhere', () => {
  const lit = () =>
    screen
      .getAllByRole('listitem')
      .filter((item) => item.dataset['lit'] !== undefined)
      .map((item) => within(item).getByRole('link').textContent?.split(' ')[0])

  it('lights up the mechanisms in which a country takes part, in any role, but not by a rule', async () => {
    const { user } = await renderInAtlas(
      <>
        <ExplorePanel />
        <CountryLink iso3={iso3('COL')} />
      </>,
    )
    await user.hover(screen.getByRole('link', { name: 'Colombia' }))
    expect(lit()).toEqual(['RCM', 'SACM'])
    await user.unhover(screen.getByRole('link', { name: 'Colombia' }))
    expect(lit()).toEqual([])
  })

  it('lights up the mechanisms that work on a theme', async () => {
    const { user } = await renderInAtlas(
      <>
        <ExplorePanel />
        <ThemeLink code="climate">Climate</ThemeLink>
      </>,
    )
    await user.hover(screen.getByRole('link', { name: 'Climate' }))
    expect(lit()).toEqual(['Bali', 'MIDSA'])
  })
})

describe('the filters of the list', () => {
  it('narrow it to several themes, which the link keeps', async () => {
    const { user, href } = await open()
    await user.click(screen.getByRole('button', { name: 'Theme' }))
    await user.click(screen.getByRole('menuitemcheckbox', { name: /climate change/ }))
    await waitFor(() => expect(count()).toBe('2 mechanisms'))
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Migration governance and policy coherence' }))
    await waitFor(() => expect(count()).toBe('4 mechanisms'))
    expect(href()).toBe('/?themes=governance~climate')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Theme: 2 themes' })).toHaveFocus())
  })

  it('show a single choice by its name', async () => {
    await open('/?themes=climate&region=africa')
    expect(screen.getByRole('button', { name: 'Theme: Climate and disasters' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Region: Africa' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Status' })).toBeVisible()
  })

  it('bring in what has ended', async () => {
    const { user, href } = await open()
    await user.click(screen.getByRole('button', { name: 'Status' }))
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Dormant' }))
    await waitFor(() => expect(count()).toBe('6 mechanisms'))
    expect(href()).toBe('/?status=active~dormant~unknown')
  })

  it('take several levels, and "All" puts them off again', async () => {
    const { user, href } = await open()
    await user.click(screen.getByRole('button', { name: 'Global' }))
    await user.click(screen.getByRole('button', { name: 'Interregional' }))
    await waitFor(() => expect(href()).toBe('/?level=interregional~global'))
    expect(count()).toBe('2 mechanisms')
    await user.click(screen.getByRole('button', { name: 'All 5' }))
    await waitFor(() => expect(href()).toBe('/'))
  })

  it('find names in other languages without their accents, in one step of the history however much is typed', async () => {
    const { user, href, steps } = await open()
    const before = steps()
    await user.type(screen.getByRole('searchbox', { name: /Name/ }), 'regional migracion ')
    await waitFor(() => expect(count()).toBe('1 mechanism'))
    expect(names()[0]).toMatch(/^RCM/)
    expect(screen.getByRole('searchbox')).toHaveValue('regional migracion ')
    expect(href()).toBe('/?q=regional migracion')
    expect(steps()).toBe(before)
  })

  it('are all lifted at once, and the field is emptied with them', async () => {
    const { user, href } = await open('/?q=process&level=interregional&roles=all&sort=size')
    expect(screen.getByRole('searchbox')).toHaveValue('process')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await waitFor(() => expect(count()).toBe('5 mechanisms'))
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(href()).toBe('/?roles=all&sort=size')
    expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument()
  })

  it('say which one to lift when nothing passes', async () => {
    const { user, href } = await open('/?level=global&region=africa')
    expect(count()).toBe('No mechanism')
    expect(screen.getByRole('button', { name: 'Any level' }).parentElement).toHaveTextContent('shows 1 mechanism')
    await user.click(screen.getByRole('button', { name: 'Any region' }))
    await screen.findByRole('link', { name: /IMRF/ })
    expect(href()).toBe('/?level=global')
  })

  it('offer to lift them all when no single one stands in the way', async () => {
    const { user } = await open('/?q=zzz&level=global&region=africa')
    expect(screen.queryByRole('button', { name: 'Any region' })).not.toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Clear filters' }).at(-1) ?? document.body)
    await waitFor(() => expect(count()).toBe('5 mechanisms'))
  })
})
