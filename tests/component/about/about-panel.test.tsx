import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { manifest } from '../../../src/api/atlas-queries.ts'
import { AboutPanel } from '../../../src/features/about/AboutPanel.tsx'
import { Disclaimer } from '../../../src/features/about/Disclaimer.tsx'
import { renderInAtlas } from '../atlas-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'

const source = { title: 'A paper', publisher: 'RCM', date: null, url: null, kind: 'official' }
const sources = {
  rcm: [
    { ...source, id: 's1' },
    { ...source, id: 's2' },
  ],
  bali: [{ ...source, id: 's1' }],
}
const fact = (label: string) => screen.getByText(label).nextSibling?.textContent

async function open() {
  serveFiles({ [manifest.sources]: sources })
  return renderInAtlas(<AboutPanel />, { href: '/about?map=pacific' })
}

describe('the page about the Atlas', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it('counts what the loaded data hold', async () => {
    await open()
    await screen.findByText('sources')
    expect(fact('mechanisms')).toBe('6')
    expect(fact('countries and territories')).toBe('10')
    expect(fact('memberships')).toBe('11')
    expect(fact('sources')).toBe('3')
    expect(screen.getByText(/^5 mechanisms are active or of unknown status; 1 is dormant or superseded/)).toBeVisible()
  })

  it('says of when the data are', async () => {
    await open()
    const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(manifest.date),
    )
    expect(screen.getByText(`Data last updated: ${date}.`)).toBeVisible()
  })

  it('says that it is no product of IOM or the United Nations', async () => {
    await open()
    const not = within(screen.getByRole('region', { name: 'Disclaimer' }))
    expect(not.getByText(/not a product of the International Organization for Migration/)).toBeVisible()
  })

  it('carries the disclaimer and every note on boundaries and names', async () => {
    await open()
    const notes = within(screen.getByRole('region', { name: 'Boundaries and names' }))
    expect(notes.getByText(/do not imply official endorsement or acceptance by the United Nations/)).toBeVisible()
    for (const note of [/Jammu and Kashmir/, /South Sudan has not/, /Abyei/, /Malvinas/, /Non-Self-Governing/, /1244/])
      expect(notes.getByText(note)).toBeVisible()
  })

  it('explains every family of colours with its themes', async () => {
    await open()
    const colours = within(screen.getByRole('region', { name: '7 families of 18 themes' }))
    expect(colours.getAllByRole('term')).toHaveLength(7)
    expect(colours.getAllByRole('link')).toHaveLength(18)
  })

  it('leads back to the world with the projection kept', async () => {
    const { user, href } = await open()
    await user.click(screen.getByRole('link', { name: 'Close' }))
    expect(href()).toBe('/?map=pacific')
  })
})

describe('the disclaimer in the frame of the map', () => {
  it('is one line, with a way to the notes that keeps what the reader has set', async () => {
    const { user, href } = await renderInAtlas(<Disclaimer />, { href: '/?roles=all' })
    expect(screen.getByText(/^The boundaries and names shown/)).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Notes on boundaries' }))
    expect(href()).toBe('/about?roles=all')
  })
})
