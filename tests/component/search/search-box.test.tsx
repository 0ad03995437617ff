import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SearchBox } from '../../../src/features/search/SearchBox.tsx'
import { manifest } from '../../../src/api/atlas-queries.ts'
import { serveFiles } from '../files-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const field = () => screen.getByRole('combobox', { name: 'Search mechanisms, countries, themes' })
const found = (kind: string) =>
  within(screen.getByRole('group', { name: new RegExp(`^${kind}`) }))
    .getAllByRole('option')
    .map((option) => option.textContent)

async function open() {
  const rendered = await renderInAtlas(
    <>
      <SearchBox />
      <button type="button">Elsewhere</button>
      <input aria-label="Another field" />
    </>,
  )
  const search = async (text: string) => {
    await rendered.user.click(field())
    await rendered.user.keyboard(text)
    await screen.findByRole('listbox')
  }
  return { ...rendered, search }
}

describe('what the records name', () => {
  it('is loaded on first use, stands under its kind, and opens at its place on its tab', async () => {
    serveFiles({
      [manifest.content]: [
        { kind: 'fund', mechanism: 'rcm', text: 'Reserve Fund for Returns' },
        { kind: 'partner', mechanism: 'rcm', text: 'UNHCR' },
      ],
    })
    const { search, user, href } = await open()
    await search('reserve fund')
    await waitFor(() => expect(found('Funds')).toEqual(['Reserve Fund for Returns · RCM']))
    await user.clear(field())
    await search('unhcr')
    expect(found('Partners and organizations')).toEqual(['UNHCR · partner of RCM'])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(href()).toBe('/mechanisms/rcm?tab=partners&entry=unhcr'))
  })
})

describe('the search box', () => {
  it('finds a country by a name it had, and says which', async () => {
    const { search } = await open()
    await search('Swaziland')
    expect(found('Countries')).toEqual(['Swaziland → Eswatini'])
  })

  it('finds a mechanism by another name', async () => {
    const { search } = await open()
    await search('puebla')
    expect(found('Mechanisms')).toEqual(['Puebla Process → RCM · Regional Conference on Migration'])
  })

  it('forgives missing accents and small errors', async () => {
    const { search, user } = await open()
    await search('conferencia sobre migracion')
    expect(found('Mechanisms')[0]).toBe('Conferencia Regional sobre Migración → RCM · Regional Conference on Migration')
    await user.clear(field())
    await search('guatmala')
    expect(found('Countries')).toEqual(['Guatemala'])
  })

  it('groups what it finds by kind, at most eight of each', async () => {
    const { search } = await open()
    await search('mi')
    expect(found('Mechanisms')).toContain('MIDSA · Migration Dialogue for Southern Africa')
    expect(found('Themes')).toContain('Migration and health')
    expect(found('Themes').length).toBeLessThanOrEqual(8)
  })

  it('opens what the arrow keys point at', async () => {
    const { search, user, href } = await open()
    await search('conference on migration')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    const pointed = screen.getByRole('option', { name: /SACM/ })
    expect(field()).toHaveAttribute('aria-activedescendant', pointed.id)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(href()).toBe('/mechanisms/sacm'))
    expect(field()).toHaveValue('')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('opens the best find on Enter when none is pointed at', async () => {
    const { search, user, href } = await open()
    await search('climate change')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(href()).toBe('/themes/climate'))
  })

  it('opens what is clicked', async () => {
    const { search, user, href } = await open()
    await search('mexico')
    await user.click(screen.getByRole('option', { name: 'Mexico' }))
    await waitFor(() => expect(href()).toBe('/countries/MEX'))
  })

  it('says so when nothing matches, and Enter then goes nowhere', async () => {
    const { search, user, href } = await open()
    await search('qqqqqq')
    expect(screen.getByText('No match for “qqqqqq”.')).toBeVisible()
    await user.keyboard('{Enter}')
    expect(href()).toBe('/')
  })

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
    'is called by %s, and Escape gives the focus back',
    async (keys) => {
      const { user } = await open()
      const before = screen.getByRole('button', { name: 'Elsewhere' })
      before.focus()
      await user.keyboard(keys)
      expect(field()).toHaveFocus()
      expect(field()).toHaveValue('')
      await user.keyboard('mex')
      await screen.findByRole('listbox')
      await user.keyboard('{Escape}')
      await waitFor(() => expect(before).toHaveFocus())
      expect(field()).toHaveValue('')
    },
  )

  it('lets a slash be typed into another field', async () => {
    const { user } = await open()
    await user.type(screen.getByRole('textbox', { name: 'Another field' }), 'a/b')
    expect(screen.getByRole('textbox', { name: 'Another field' })).toHaveValue('a/b')
  })
})
