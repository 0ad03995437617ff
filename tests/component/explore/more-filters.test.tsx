import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExplorePanel } from '../../../src/features/explore/ExplorePanel.tsx'
import { atlasOf, mechanismInput, membership, priorities } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const index = atlasOf([
  mechanismInput('west', {
    name: 'West',
    members: ['GHA', 'TGO'].map((code) => membership(code)),
    themes: priorities('climate'),
    host: 'ICMPD, Vienna',
    hosts: ['icmpd'],
    lastMeeting: 2024,
  }),
  mechanismInput('wide', {
    name: 'Wide',
    level: 'interregional',
    members: ['GHA', 'FRA', 'DEU'].map((code) => membership(code)),
    funds: ['Returns Fund'],
    lastMeeting: 2025,
  }),
  mechanismInput('south', { name: 'South', members: [membership('PER'), membership('COL')] }),
])
const open = (href = '/') => renderInAtlas(<ExplorePanel />, { href, index })
const names = () =>
  within(screen.getByRole('list', { name: 'Mechanisms' }))
    .getAllByRole('link')
    .map((row) => row.textContent)
const chips = () =>
  within(screen.getByRole('list', { name: 'Filters in use', hidden: true }))
    .getAllByRole('button', { hidden: true })
    .map((chip) => chip.textContent)

describe('the filters that are folded away', () => {
  it('stay folded until they are asked for', async () => {
    const { user } = await open()
    expect(screen.queryByRole('button', { name: 'Secretariat' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'More filters' }))
    expect(screen.getByRole('button', { name: 'Secretariat' })).toBeVisible()
  })

  it('find a country by its name, say how many each would leave, and keep the choice in the link and as a chip', async () => {
    const { user, href } = await open()
    await user.click(screen.getByRole('button', { name: 'More filters' }))
    await user.click(screen.getByRole('button', { name: 'Members' }))
    await user.type(screen.getByRole('searchbox', { name: 'Find a country' }), 'gha')
    const options = screen.getAllByRole('menuitemcheckbox')
    expect(options).toHaveLength(1)
    expect(options[0]).toHaveAccessibleName('Ghana')
    expect(options[0]).toHaveTextContent('2 mechanisms')
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Ghana' }))
    await waitFor(() => expect(href()).toBe('/?member=GHA'))
    expect(chips()).toEqual(['Member: Ghana'])
  })

  it('stand as chips, each of which takes out its own value', async () => {
    const { user, href } = await open('/?member=GHA~FRA&area=western-africa&fund=yes&met=2025&host=icmpd')
    expect(chips()).toEqual([
      'Member: Ghana',
      'Member: France',
      'Sub-region: Western Africa',
      'Secretariat: ICMPD',
      'With a fund',
      'Met in 2025 or later',
    ])
    await user.click(screen.getByRole('button', { name: 'Remove filter: Member: France' }))
    await waitFor(() => expect(href()).toBe('/?member=GHA&area=western-africa&host=icmpd&fund=yes&met=2025'))
  })

  it('answer which mechanisms on climate there are in Western Africa, and say by which rule', async () => {
    const { user } = await open('/?themes=climate&area=western-africa')
    expect(names()).toEqual([expect.stringMatching(/^West/)])
    await user.click(screen.getByRole('button', { name: 'More filters' }))
    await user.click(screen.getByRole('button', { name: 'Sub-region: Western Africa' }))
    expect(screen.getByText(/at least half of its members lie in the sub-region/)).toBeVisible()
  })

  it('name the one to remove when nothing passes', async () => {
    const { user, href } = await open('/?member=PER&fund=yes')
    await user.click(screen.getByRole('button', { name: 'With or without a fund' }))
    await waitFor(() => expect(href()).toBe('/?member=PER'))
  })
})

describe('the text over the list', () => {
  it('finds by member, theme and fund, and the row says why', async () => {
    await open('/?q=ghana')
    expect(names()).toEqual([expect.stringMatching(/Member: Ghana/), expect.stringMatching(/Member: Ghana/)])
  })

  it('says what a theme, a fund and a secretariat have to do with it', async () => {
    const { user } = await open()
    const field = screen.getByRole('searchbox')
    await user.type(field, 'climate')
    await waitFor(() => expect(names()).toEqual([expect.stringMatching(/Priority: Climate/)]))
    await user.clear(field)
    await user.type(field, 'returns fund')
    await waitFor(() => expect(names()).toEqual([expect.stringMatching(/Fund: Returns Fund/)]))
  })

  it('counts as the chip of all levels what the other filters leave', async () => {
    await open('/?q=ghana&level=regional')
    expect(names()).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'All 2' })).toBeVisible()
  })
})
