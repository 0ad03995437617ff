import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { packDeck } from '../../../src/api/deck-link.ts'
import { renderPlace } from '../place-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'
import { deck, keptSlides, keptTitles, openEditor, titles } from './deck-editor-of-tests.tsx'
import { keepOnly, kept } from './own-decks-of-tests.ts'

beforeEach(async () => {
  vi.restoreAllMocks()
  serveFiles({})
  await keepOnly(deck)
})

describe('the slides of an own deck', () => {
  it('are put in another order by keyboard, from the list and by a button', async () => {
    const { user, href } = await openEditor()
    screen.getByRole('row', { name: /Slide 1: First/ }).focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')

    expect(titles()).toEqual(['Second', 'First', 'Third'])
    expect(screen.getByText('Slide 1 is now slide 2 of 3.')).toBeVisible()
    expect(href()).toContain('slide=2')
    await user.click(screen.getByRole('button', { name: 'Move the slide down' }))
    expect(titles()).toEqual(['Second', 'Third', 'First'])
    await user.click(screen.getByRole('button', { name: 'Move the slide down' }))
    expect(screen.getByText('The slide is at the end already.')).toBeVisible()
    expect(await keptTitles()).toEqual(['Second', 'Third', 'First'])
  })

  it('that were deleted all come back, by the button or by Ctrl+Z, and go again by redo', async () => {
    const { user, href } = await openEditor(2)
    await user.click(screen.getByRole('button', { name: 'Delete the slide' }))
    expect(screen.getByText('“Second” is deleted.')).toBeVisible()
    screen.getByRole('row', { name: /Third/ }).focus()
    await user.keyboard('{Delete}')
    expect(titles()).toEqual(['First'])

    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText('Undone: slide deleted. Slide 2: Third')).toBeVisible()
    await user.keyboard('{Control>}z{/Control}')
    expect(titles()).toEqual(['First', 'Second', 'Third'])
    expect(href()).toContain('slide=2')
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(titles()).toEqual(['First', 'Third'])
    await user.keyboard('{Control>}y{/Control}')
    expect(await keptTitles()).toEqual(['First'])
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(screen.getByText('Nothing to redo.')).toBeVisible()
  })

  it('never are none', async () => {
    await keepOnly({ ...deck, slides: deck.slides.slice(0, 1) })
    const { user } = await openEditor()
    await user.click(screen.getByRole('button', { name: 'Delete the slide' }))

    expect(titles()).toEqual(['First'])
    expect(screen.getByText(/^The last slide stays/)).toBeVisible()
  })

  it('become more, by a blank one and by a copy', async () => {
    const { user } = await openEditor()
    await user.click(screen.getByRole('button', { name: 'Duplicate the slide' }))
    await user.click(screen.getByRole('button', { name: 'Add a slide' }))

    expect(titles()).toEqual(['First', 'First', 'New slide', 'Second', 'Third'])
    expect(new Set((await keptSlides()).map(({ id }) => id)).size).toBe(5)
  })
})

describe('what a slide says', () => {
  it('is kept as it is typed, and seen at once as the hall will see it', async () => {
    const { user } = await openEditor(2)
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    expect(screen.getByText(/^A slide needs a title/)).toBeVisible()
    await user.type(title, 'Another <b>title</b>')

    const preview = within(screen.getByRole('region', { name: 'Preview' }))
    expect(preview.getByText('Another <b>title</b>')).toBeVisible()
    expect(await keptTitles()).toEqual(['First', 'Another <b>title</b>', 'Third'])
  })

  it('goes back to the last title where none is left', async () => {
    const { user } = await openEditor(2)
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.tab()

    expect(title).toHaveValue('Second')
    expect(await keptTitles()).toEqual(['First', 'Second', 'Third'])
  })

  it('may be a figure that is counted, never typed, and tells its value', async () => {
    const { user } = await openEditor()
    await user.click(screen.getByRole('button', { name: 'Add a figure' }))
    const figure = within(screen.getByRole('group', { name: 'figure 1' }))
    expect(figure.getByText('3')).toBeVisible()
    expect(figure.getByText('counted from the data')).toBeVisible()
    expect(figure.queryByRole('textbox', { name: 'Text' })).not.toBeInTheDocument()

    await user.selectOptions(
      figure.getByRole('combobox', { name: 'Mechanism' }),
      'SACM · South American Conference on Migration',
    )
    expect(figure.getByText('2')).toBeVisible()
    await user.selectOptions(figure.getByRole('combobox', { name: 'What it says' }), 'Memberships of a country')
    await user.selectOptions(figure.getByRole('combobox', { name: 'Country' }), 'Mexico')
    expect(figure.getByText('1')).toBeVisible()
    expect((await keptSlides())[0]?.figures).toEqual([
      { label: 'members', value: { of: 'memberships', country: 'MEX' } },
    ])
  })

  it('may be a figure that is typed', async () => {
    const { user } = await openEditor()
    await user.click(screen.getByRole('button', { name: 'Add a figure' }))
    const figure = within(screen.getByRole('group', { name: 'figure 1' }))
    await user.selectOptions(figure.getByRole('combobox', { name: 'What it says' }), 'A text that I type')
    await user.clear(figure.getByRole('textbox', { name: 'Text' }))
    await user.type(figure.getByRole('textbox', { name: 'Text' }), '9 min')

    expect(figure.getByText('9 min')).toBeVisible()
    expect(figure.getByText('typed by you')).toBeVisible()
  })

  it('shows another view where a link is pasted, and none where it is no link of the Atlas', async () => {
    const { user } = await openEditor()
    const view = within(screen.getByRole('group', { name: 'View' }))
    expect(view.getByText('RCM')).toBeVisible()
    const field = view.getByRole('textbox', { name: 'Replace with a linked view' })
    await user.type(field, 'https://example.org/elsewhere{Enter}')
    expect(view.getByText('This is not a link to a view of the Atlas.')).toBeVisible()
    await user.clear(field)
    await user.type(field, 'https://atlas.example/compare?m=rcm~sacm{Enter}')

    expect(await view.findByText('RCM and SACM compared')).toBeVisible()
    expect(view.getByRole('link', { name: 'Open this view' })).toHaveAttribute(
      'href',
      expect.stringContaining('/compare?m=rcm~sacm'),
    )
    expect((await keptSlides())[0]?.view).toBe('/compare?m=rcm~sacm')
  })
})

describe('a slide of words', () => {
  it('shows the view that is pasted into it', async () => {
    const { user } = await openEditor()
    await user.click(screen.getByRole('button', { name: 'Add a slide' }))
    await user.type(
      screen.getByRole('textbox', { name: 'Replace with a linked view' }),
      'https://atlas.example/compare?m=rcm~sacm{Enter}',
    )

    expect(screen.getByText(/^The view is replaced\. The slide now shows a map/)).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Map and text' })).toBeChecked()
  })
})

describe('a change that the browser refuses', () => {
  it('is told, stays on the page, and is kept once it is tried again', async () => {
    const { user } = await openEditor()
    const refusal = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!')

    expect(await screen.findByText('The last change is not saved')).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('First!')
    refusal.mockRestore()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await keptTitles()).toEqual(['First!', 'Second', 'Third'])
  })
})

describe('a deck that came in a link', () => {
  it('is shown and can be kept', async () => {
    await keepOnly()
    const packed = await packDeck(deck)
    const { user, href } = await renderPlace(`/present/link?deck=${packed}`)

    expect(await screen.findByRole('heading', { level: 1, name: 'A talk' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Present' })).toHaveAttribute('href', `/present/link/1?deck=${packed}`)
    expect(await kept()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Save in this browser' }))
    await waitFor(() => expect(href()).toBe(`/present/${deck.id}`))
    expect(await kept()).toHaveLength(1)
  })

  it('says what is wrong with it where it cannot be read', async () => {
    await renderPlace('/present/link?deck=abc')

    expect(await screen.findByText(/^The link is damaged or not complete/)).toBeVisible()
  })
})
