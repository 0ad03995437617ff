import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deckText, readDeck } from '../../../src/domain/deck-file.ts'
import type { Slide } from '../../../src/domain/deck.ts'
import { DecksRoute } from '../../../src/app/present-route.tsx'
import { packDeck } from '../../../src/api/deck-link.ts'
import { storeDeck } from '../../../src/api/own-decks-store.ts'
import { deckOfTests, slideOfTests } from '../../unit/deck-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'
import { keepOnly, kept } from './own-decks-of-tests.ts'

const deck = {
  ...deckOfTests('a', 'b'),
  slides: [
    slideOfTests('a', { title: 'First', view: '/mechanisms/rcm' }),
    slideOfTests('b', { title: 'Second' }),
    slideOfTests('c', { title: 'Third' }),
  ],
}

beforeEach(async () => {
  vi.restoreAllMocks()
  serveFiles({})
  await keepOnly(deck)
})

async function openEditor(slide = 1) {
  const page = await renderInAtlas(<DecksRoute />, { href: `/present/${deck.id}?slide=${slide}` })
  await screen.findByRole('heading', { level: 1, name: 'A talk' })
  return page
}

const titles = () =>
  screen
    .getAllByRole('row')
    .map((row) => within(row).getByText(/^(First|Second|Third|New slide)$/, { selector: 'span' }).textContent)

/** What the browser keeps of the deck, once it is told that all is saved. */
async function keptSlides(): Promise<readonly Slide[]> {
  await screen.findByText('Saved in this browser')
  const read = readDeck((await kept())[0]?.[1] ?? '')
  return read.kind === 'read' ? read.deck.slides : []
}

const keptTitles = async () => (await keptSlides()).map(({ title }) => title)

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
    const field = view.getByRole('textbox', { name: 'Replace it by the view of a link' })
    await user.type(field, 'https://example.org/elsewhere{Enter}')
    expect(view.getByText('This is no link of a view of the Atlas.')).toBeVisible()
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

describe('undo', () => {
  it('brings a cleared text back, in its own field only, and shows its slide', async () => {
    const { user, href } = await openEditor(2)
    const text = () => screen.getByRole('textbox', { name: 'Text' })
    await user.type(text(), 'Thank you')
    await user.clear(text())
    await user.type(screen.getByRole('textbox', { name: 'Notes for the speaker' }), 'Wait')
    await user.click(screen.getByRole('row', { name: /Slide 3/ }))
    await user.keyboard('{Control>}z{/Control}')

    expect(href()).toContain('slide=2')
    expect(screen.getByRole('textbox', { name: 'Notes for the speaker' })).toHaveValue('')
    expect(text()).toHaveValue('')
    text().focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(text()).toHaveValue('Thank you')
    expect(screen.getByText('Undone: text. Slide 2: Second')).toBeVisible()
    expect((await keptSlides())[1]).toMatchObject({ text: 'Thank you', notes: '' })
  })

  it('from the menu of the browser is the same, so that its own never runs', async () => {
    const { user } = await openEditor(2)
    await user.click(screen.getByRole('button', { name: 'Move the slide up' }))
    const event = new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true })
    act(() => void screen.getByRole('textbox', { name: 'Title' }).dispatchEvent(event))

    expect(event.defaultPrevented).toBe(true)
    await waitFor(() => expect(titles()).toEqual(['First', 'Second', 'Third']))
  })

  it('in a field that must not be empty brings the last text back, before anything else is undone', async () => {
    const { user } = await openEditor(2)
    await user.click(screen.getByRole('button', { name: 'Move the slide up' }))
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.keyboard('{Control>}z{/Control}')

    expect(title).toHaveValue('Second')
    expect(titles()).toEqual(['Second', 'First', 'Third'])
  })

  it('is there still after the deck was presented', async () => {
    const { user } = await openEditor(2)
    await user.click(screen.getByRole('button', { name: 'Delete the slide' }))
    await user.click(screen.getByRole('link', { name: 'All decks' }))
    await user.click(await screen.findByRole('link', { name: 'A talk' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))

    expect(titles()).toEqual(['First', 'Second', 'Third'])
  })
})

describe('a deck that another window changed first', () => {
  const theirs = { ...deck, title: 'Theirs' }

  async function openConflict() {
    const page = await openEditor()
    const [[, base = null] = []] = await kept()
    await storeDeck(deck.id, deckText(theirs), base)
    await page.user.type(screen.getByRole('textbox', { name: 'Title of the deck' }), '!')
    await screen.findByText('“A talk!” was changed in another window')
    return page
  }

  const keptNames = async () =>
    (await kept()).map(([, text]) => {
      const read = readDeck(text)
      return read.kind === 'read' ? read.deck.title : read.kind
    })

  it('is not written over, and both can be kept', async () => {
    const { user, href } = await openConflict()
    expect(await keptNames()).toEqual(['Theirs'])
    await user.click(screen.getByRole('button', { name: 'Keep both: save mine as a copy' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'A talk! (copy)' })).toBeVisible()
    expect(href()).not.toContain(deck.id)
    expect((await keptNames()).toSorted()).toEqual(['A talk! (copy)', 'Theirs'])
  })

  it('can be taken, and mine comes back by undo', async () => {
    const { user } = await openConflict()
    await user.click(screen.getByRole('button', { name: 'Use the other version' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'Theirs' })).toBeVisible()
    expect(screen.getByText('Saved in this browser')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'A talk!' })).toBeVisible()
  })

  it('can be overwritten', async () => {
    const { user } = await openConflict()
    await user.click(screen.getByRole('button', { name: 'Overwrite with mine' }))

    await screen.findByText('Saved in this browser')
    expect(await keptNames()).toEqual(['A talk!'])
  })
})

describe('closing the tab', () => {
  it('is held up while a change is not kept, and only then', async () => {
    const { user } = await openEditor()
    const close = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(close()).toBe(false)
    await user.type(screen.getByRole('textbox', { name: 'Title' }), '!')
    expect(close()).toBe(true)
    await screen.findByText('Saved in this browser')
    expect(close()).toBe(false)
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
    const { user, href } = await renderInAtlas(<DecksRoute />, { href: `/present/link?deck=${packed}` })

    expect(await screen.findByRole('heading', { level: 1, name: 'A talk' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Present' })).toHaveAttribute('href', `/present/link/1?deck=${packed}`)
    expect(await kept()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Keep it in this browser' }))
    await waitFor(() => expect(href()).toBe(`/present/${deck.id}`))
    expect(await kept()).toHaveLength(1)
  })

  it('says what is wrong with it where it cannot be read', async () => {
    await renderInAtlas(<DecksRoute />, { href: '/present/link?deck=abc' })

    expect(await screen.findByText(/^The link is damaged or not complete/)).toBeVisible()
  })
})
