import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { compareFootprints } from '../../../src/derive/comparison/comparison.ts'
import { WhereSection } from '../../../src/features/compare/ComparePanel.tsx'
import { useAtlasData } from '../../../src/parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../src/parts/atlas/current-view.ts'
import { useLitCountries } from '../../../src/parts/atlas/use-lit-countries.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

/** The section as the panel shows it, and what it lights up. */
function Compared() {
  const { memberships } = useAtlasData()
  const { view } = useCurrentView()
  const lit = [...useLitCountries()].join(' ')
  return (
    <>
      <WhereSection comparison={compareFootprints(memberships, { ids: view.compared, roles: view.roles })} />
      <output aria-label="lit">{lit}</output>
    </>
  )
}
const open = (href: string) => renderInAtlas(<Compared />, { href })
const rows = () =>
  [...(screen.getByRole('region', { name: 'Membership by combination' }).querySelector('ul')?.children ?? [])].map(
    (row) => row.textContent,
  )
const lit = () => screen.getByRole('status', { name: 'lit' }).textContent

describe('who is where', () => {
  it('lists the countries of each group by name, the largest group first', async () => {
    await open('/compare?m=rcm~sacm')
    expect(rows()).toEqual(['RCM only3countriesCosta RicaMexicoUnited States', 'SACM only2countriesColombiaPeru'])
  })

  it('puts what most mechanisms share first where the reader asks for it', async () => {
    const { user, href } = await open('/compare?m=rcm~sacm&roles=all')
    expect(rows()[0]).toMatch(/^RCM only3/)
    await user.click(screen.getByRole('radio', { name: 'Most shared first' }))
    expect(rows()[0]).toMatch(/^RCM and SACM1/)
    expect(href()).toContain('sets=degree')
  })

  it('marks what a country is other than a member, where all roles count', async () => {
    await open('/compare?m=rcm~sacm&roles=all')
    expect(rows()).toContain('RCM and SACM1countryColombia (observer in RCM)')
  })

  it('lights a group while its row is pointed at or has the focus, and one country while its link is pointed at', async () => {
    const { user } = await open('/compare?m=rcm~sacm')
    await user.hover(screen.getByText('SACM only'))
    expect(lit()).toBe('COL PER')
    await user.hover(screen.getByRole('link', { name: 'Peru' }))
    expect(lit()).toBe('PER')
    await user.hover(screen.getByText('SACM only'))
    expect(lit()).toBe('COL PER')
    await user.unhover(screen.getByText('SACM only'))
    expect(lit()).toBe('')
    screen.getByRole('link', { name: 'Mexico' }).focus()
    expect(await screen.findByText('CRI MEX USA')).toBeVisible()
  })

  it('folds long groups until the reader asks for all', async () => {
    const { user } = await open('/compare?m=rcm~imrf')
    const section = within(screen.getByRole('region', { name: 'Membership by combination' }))
    expect(section.queryByRole('link', { name: 'Zambia' })).toBeNull()
    await user.click(section.getByRole('button', { name: 'Show all 190 countries' }))
    expect(section.getByRole('link', { name: 'Zambia' })).toBeVisible()
  })

  it('leaves nothing where no country is in any', async () => {
    await open('/compare?m=manila')
    expect(screen.queryByRole('region', { name: 'Membership by combination' })).toBeNull()
  })
})
