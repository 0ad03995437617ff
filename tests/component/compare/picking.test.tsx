import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ExplorePanel } from '../../../src/features/explore/ExplorePanel.tsx'
import { MechanismPanel } from '../../../src/features/mechanism/MechanismPanel.tsx'
import { SearchBox } from '../../../src/features/search/SearchBox.tsx'
import { CompareTray } from '../../../src/parts/compare/CompareTray.tsx'
import { atlasOf, mechanismId, mechanismInput } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const toggle = (name: string) => screen.getByRole('button', { name: `Compare ${name}` })
const tray = () => screen.queryByRole('region', { name: 'Selected for comparison' })
const seven = atlasOf(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => mechanismInput(id, { acronym: id.toUpperCase() })),
)

describe('a row of the list', () => {
  it('adds its mechanism to the comparison and takes it out again, without opening it', async () => {
    const { user, href } = await renderInAtlas(<ExplorePanel />)
    expect(toggle('RCM')).toHaveAttribute('aria-pressed', 'false')
    await user.click(toggle('RCM'))
    await user.click(toggle('Bali Process'))
    expect(href()).toBe('/?m=rcm~bali')
    expect(toggle('RCM')).toHaveAttribute('aria-pressed', 'true')
    await user.click(toggle('RCM'))
    expect(href()).toBe('/?m=bali')
  })

  it('says why it adds nothing once six are chosen, and lets one of the six go', async () => {
    const { user, href } = await renderInAtlas(<ExplorePanel />, { index: seven, href: '/?m=a~b~c~d~e~f' })
    const full = screen.getByRole('button', { name: 'G cannot be added: maximum of 6 mechanisms' })
    expect(full).toHaveAttribute('aria-disabled', 'true')
    await user.click(full)
    expect(href()).toBe('/?m=a~b~c~d~e~f')
    await user.click(toggle('C'))
    expect(href()).toBe('/?m=a~b~d~e~f')
    expect(toggle('G')).not.toHaveAttribute('aria-disabled')
  })

  it('gives its button to the keyboard beside its link, and to no other row', async () => {
    const { user } = await renderInAtlas(<ExplorePanel />)
    const list = screen.getByRole('list', { name: 'Mechanisms' })
    const [first, second] = within(list).getAllByRole('listitem')
    const stops = () => [...list.querySelectorAll<HTMLElement>('a, button')].filter(({ tabIndex }) => tabIndex === 0)
    expect(stops().every((stop) => first?.contains(stop))).toBe(true)
    expect(stops()).toHaveLength(2)
    stops()[0]?.focus()
    await user.keyboard('{ArrowRight}{ArrowDown}')
    expect(second && within(second).getByRole('button')).toHaveFocus()
    expect(stops().every((stop) => second?.contains(stop))).toBe(true)
    await user.keyboard('{ArrowLeft}')
    expect(second && within(second).getByRole('link')).toHaveFocus()
  })
})

describe('the panel of a mechanism', () => {
  it('adds it to the comparison in place', async () => {
    const { user, href } = await renderInAtlas(<MechanismPanel id={mechanismId('rcm')} tab="overview" />, {
      href: '/mechanisms/rcm?m=bali',
    })
    await user.click(toggle('RCM'))
    expect(href()).toBe('/mechanisms/rcm?m=bali~rcm')
  })
})

describe('the tray', () => {
  const open = (href: string) => renderInAtlas(<CompareTray />, { href })

  it('is not there while nothing is chosen, nor on the comparison itself', async () => {
    const { user } = await open('/?m=rcm')
    await user.click(screen.getByRole('button', { name: 'Remove RCM from the comparison' }))
    expect(tray()).not.toBeInTheDocument()
    await open('/compare?m=rcm~bali')
    expect(tray()).not.toBeInTheDocument()
  })

  it('leads to the comparison of what is chosen, in the order in which it was chosen', async () => {
    await open('/countries/MEX?m=sacm~rcm~bali&roles=all')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'SACM',
      'RCM',
      'Bali Process',
    ])
    const link = screen.getByRole('link', { name: 'Compare these 3' })
    expect(link).toHaveAttribute('href', '/compare?m=sacm~rcm~bali&roles=all')
  })

  it('lets one go, or all', async () => {
    const { user, href } = await open('/about?m=sacm~rcm~bali')
    await user.click(screen.getByRole('button', { name: 'Remove RCM from the comparison' }))
    expect(href()).toBe('/about?m=sacm~bali')
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(href()).toBe('/about')
  })
})

describe('the search', () => {
  const search = async (text: string) => {
    const atlas = await renderInAtlas(<SearchBox />)
    await atlas.user.click(screen.getByRole('combobox'))
    await atlas.user.keyboard(text)
    await screen.findByRole('listbox')
    return atlas
  }

  it('adds the best mechanism with Alt and Enter, says so beforehand, and stays open', async () => {
    const { user, href } = await search('conference')
    expect(screen.getByText('Alt + Enter, or the circles, add a mechanism to the comparison.')).toBeInTheDocument()
    await user.keyboard('{Alt>}{Enter}{/Alt}')
    expect(href()).toMatch(/^\/\?m=(rcm|sacm)$/)
    expect(screen.getByRole('listbox')).toBeInTheDocument()
  })

  it('adds the mechanism that the arrow keys point at', async () => {
    const { user, href } = await search('puebla')
    await user.keyboard('{ArrowDown}{Alt>}{Enter}{/Alt}')
    expect(href()).toBe('/?m=rcm')
  })

  it('adds nothing where the best result is no mechanism', async () => {
    const { user, href } = await search('Eswatini')
    expect(screen.queryByText(/^Alt \+ Enter/)).not.toBeInTheDocument()
    await user.keyboard('{Alt>}{Enter}{/Alt}')
    expect(href()).toBe('/')
  })

  it('adds a mechanism where a pointer presses its circles, without opening it', async () => {
    const { user, href } = await search('puebla')
    const [target] = screen.getByRole('option').getElementsByTagName('span')
    expect(target).toBeDefined()
    if (target) await user.click(target)
    expect(href()).toBe('/?m=rcm')
    expect(screen.getByRole('listbox')).toBeInTheDocument()
  })
})
