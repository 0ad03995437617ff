import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { storeDeck } from '../../../src/api/own-decks-store.ts'
import { deckText, readDeck } from '../../../src/domain/deck-file.ts'
import { serveFiles } from '../files-of-tests.ts'
import { deck, keptSlides, openEditor, titles } from './deck-editor-of-tests.tsx'
import { keepOnly, kept } from './own-decks-of-tests.ts'

beforeEach(async () => {
  vi.restoreAllMocks()
  serveFiles({})
  await keepOnly(deck)
})

type User = Awaited<ReturnType<typeof openEditor>>['user']

/** One step of the history however slow the machine is: typed keys that are far apart are steps of their own. */
async function pasteInto(user: User, field: HTMLElement, text: string): Promise<void> {
  await user.click(field)
  await user.paste(text)
}

describe('undo', () => {
  it('brings a cleared text back, in its own field only, and shows its slide', async () => {
    const { user, href } = await openEditor(2)
    const text = () => screen.getByRole('textbox', { name: 'Text' })
    await pasteInto(user, text(), 'Thank you')
    await user.clear(text())
    await pasteInto(user, screen.getByRole('textbox', { name: 'Notes for the speaker' }), 'Wait')
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
    await storeDeck(deck.id, deckText(theirs), deckText(deck))
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
    await openEditor()
    const close = () => {
      const event = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(close()).toBe(false)
    fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'First!' } })
    expect(close()).toBe(true)
    await waitFor(() => expect(close()).toBe(false))
    expect(await screen.findByText('Saved in this browser')).toBeVisible()
  })
})
