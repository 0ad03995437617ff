import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../src/derive/comparison/comparison.ts'
import { SetsSection } from '../../../src/features/compare/sets/SetsSection.tsx'
import { useAtlasData } from '../../../src/parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../src/parts/atlas/current-view.ts'
import { useLitCountries } from '../../../src/parts/atlas/use-lit-countries.ts'
import { useComparedFocus } from '../../../src/parts/atlas/use-compared-focus.ts'
import { atlasOf, mechanismInput, membership } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const members = (...codes: readonly string[]) => codes.map((code) => membership(code))
const index = atlasOf([
  mechanismInput('a', { acronym: 'ALPHA', members: members('MEX', 'CRI', 'PAN', 'GTM') }),
  mechanismInput('b', { acronym: 'BETA', members: [...members('PAN', 'GTM', 'PER'), membership('CHL', 'observer')] }),
  mechanismInput('c', { acronym: 'GAMMA', members: members('URY', 'ARG') }),
  mechanismInput('d', { acronym: 'DELTA', members: members('PAN', 'URY') }),
  mechanismInput('union', { acronym: 'UNION', members: members('MEX', 'CRI', 'PAN', 'GTM', 'URY', 'ARG') }),
  mechanismInput('hidden', { acronym: 'HIDDEN', unlisted: true }),
])

/** The section as the panel shows it, and what it lights up. */
function Compared() {
  const { memberships } = useAtlasData()
  const { go, view } = useCurrentView()
  const lit = [...useLitCountries()].join(' ')
  const alone = useComparedFocus()
  return (
    <>
      <SetsSection comparison={compareFootprints(memberships, { ids: view.compared, roles: view.roles })} />
      <button type="button" onClick={() => go({ ...view, roles: 'all' })}>
        count all
      </button>
      <button type="button" onClick={() => go({ ...view, compared: view.compared.slice(0, 1) })}>
        drop BETA
      </button>
      <output aria-label="lit">{lit}</output>
      <output aria-label="alone">{alone}</output>
    </>
  )
}
const open = (href: string) => renderInAtlas(<Compared />, { index, href })
const picture = () => screen.getByRole('group', { name: 'Groups of countries' })
const marks = () =>
  within(picture())
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'))
const mark = (name: string) => within(picture()).getByRole('button', { name })
const lit = () => screen.getByRole('status', { name: 'lit' }).textContent

describe('two sets', () => {
  it('are circles whose regions and names are buttons that say what they hold', async () => {
    await open('/compare?m=a~b')
    expect(marks()).toEqual([
      'ALPHA, not BETA: 2 countries',
      'BETA, not ALPHA: 1 country',
      'ALPHA and BETA: 2 countries',
      'ALPHA: 4 countries in all',
      'BETA: 3 countries in all',
    ])
  })

  it('light the countries of a region on the map while it is pointed at or focused', async () => {
    const { user } = await open('/compare?m=a~b')
    await user.hover(mark('ALPHA and BETA: 2 countries'))
    expect(lit()).toBe('GTM PAN')
    await user.unhover(mark('ALPHA and BETA: 2 countries'))
    expect(lit()).toBe('')
    mark('BETA, not ALPHA: 1 country').focus()
    expect(await screen.findByText('PER')).toBeVisible()
  })

  it('show the footprint of one alone while its name is pointed at', async () => {
    const { user } = await open('/compare?m=a~b')
    await user.hover(mark('BETA: 3 countries in all'))
    expect(screen.getByRole('status', { name: 'alone' })).toHaveTextContent('b')
  })

  it('list the countries of what is pressed, and no longer once it is pressed again or the list is closed', async () => {
    const { user } = await open('/compare?m=a~b')
    const both = mark('ALPHA and BETA: 2 countries')
    await user.click(both)
    expect(both).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('heading', { level: 3, name: 'ALPHA and BETA: 2 countries' })).toBeVisible()
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Guatemala', 'Panama'])
    await user.click(both)
    expect(screen.queryByRole('link')).toBeNull()
    await user.click(both)
    await user.click(screen.getByRole('button', { name: 'Close the list' }))
    expect(screen.queryByRole('link')).toBeNull()
    expect(both).toHaveFocus()
  })

  it('are one tab stop, in which arrow keys go from mark to mark', async () => {
    const { user } = await open('/compare?m=a~b')
    await user.tab()
    expect(mark('ALPHA, not BETA: 2 countries')).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(mark('BETA, not ALPHA: 1 country')).toHaveFocus()
    await user.keyboard('{End}{Enter}')
    expect(screen.getByRole('heading', { level: 3, name: 'BETA: 3 countries in all' })).toBeVisible()
  })

  it('keep the list while its group is there, whatever else is compared, and with the roles that count', async () => {
    const { user } = await open('/compare?m=a~b')
    await user.click(mark('BETA: 3 countries in all'))
    await user.click(screen.getByRole('button', { name: 'count all' }))
    expect(screen.getByRole('heading', { level: 3, name: 'BETA: 4 countries in all' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'drop BETA' }))
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
  })

  it('mark observers in the list where all roles count', async () => {
    const { user } = await open('/compare?m=a~b&roles=all')
    await user.click(mark('BETA, not ALPHA: 2 countries'))
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Chile (observer)', 'Peru'])
  })
})

describe('sets that circles cannot show', () => {
  it('say so and stand in columns', async () => {
    await open('/compare?m=a~c~union')
    expect(screen.getByRole('note')).toHaveTextContent(
      'A circle diagram would be inaccurate here, so a column chart is used.',
    )
    expect(marks()).toEqual([
      'ALPHA: 4 countries in all',
      'GAMMA: 2 countries in all',
      'UNION: 6 countries in all',
      'ALPHA and UNION, not GAMMA: 4 countries',
      'GAMMA and UNION, not ALPHA: 2 countries',
    ])
  })

  it('stand in columns without a word about circles where there are four', async () => {
    await open('/compare?m=a~b~c~d')
    expect(screen.queryByRole('note')).toBeNull()
    expect(marks()).toContain('ALPHA and BETA, no other: 1 country')
    expect(marks()).toContain('Only ALPHA: 2 countries')
  })

  it('stand in the order that is chosen, and the link keeps it', async () => {
    const { user, href } = await open('/compare?m=a~b~c~d')
    const columns = () => marks().filter((name) => !name?.includes('in all'))
    expect(columns()[0]).toBe('Only ALPHA: 2 countries')
    await user.click(screen.getByRole('radio', { name: 'Most shared first' }))
    expect(columns()[0]).toBe('ALPHA, BETA and DELTA, not GAMMA: 1 country')
    expect(href()).toContain('sets=degree')
  })
})

describe('what cannot be drawn', () => {
  it('leaves no section: one set, or two of which nobody knows who is in one', async () => {
    await open('/compare?m=a~hidden')
    expect(screen.queryByRole('heading', { name: 'Overlap of members' })).toBeNull()
  })
})
