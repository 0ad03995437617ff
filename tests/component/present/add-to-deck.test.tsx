import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ShareTools } from '../../../src/app/bar/ShareTools.tsx'
import { readDeck } from '../../../src/domain/deck-file.ts'
import type { Slide } from '../../../src/domain/deck.ts'
import { deckOfTests } from '../../unit/deck-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'
import { keepOnly, kept } from './own-decks-of-tests.ts'

beforeEach(async () => {
  vi.restoreAllMocks()
  serveFiles({})
  await keepOnly()
})

async function openDialog(href: string) {
  const page = await renderInAtlas(<ShareTools />, { href })
  await page.user.click(screen.getByRole('button', { name: 'Share' }))
  await page.user.click(screen.getByRole('menuitem', { name: 'Add to a deck…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Add this view to a deck' }, { timeout: 15_000 }))
  return { ...page, dialog }
}

async function lastSlide(): Promise<Slide | undefined> {
  const read = readDeck((await kept())[0]?.[1] ?? '')
  return read.kind === 'read' ? read.deck.slides.at(-1) : undefined
}

describe('a view that is added to a deck', () => {
  it.each([
    ['/mechanisms/rcm?tab=members', 'RCM', /Regional Conference on Migration/],
    ['/compare?m=rcm~sacm', 'RCM and SACM compared', /./],
    ['/overlaps', 'Members in common between mechanisms', /^(Closest|No two)/],
    ['/overlaps?page=countries', 'Countries by mechanism', /countries are members/],
    ['/?mode=reach&theme=climate', 'Countries covered: Climate and disasters', /./],
  ])(
    '%s is a slide with a name and a sentence',
    async (href, title, text) => {
      const { user, dialog } = await openDialog(href)
      expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(title)
      await user.click(dialog.getByRole('button', { name: 'Add the slide' }))

      expect(await dialog.findByText('Added as slide 1 of “New deck”.')).toHaveRole('status')
      expect(await lastSlide()).toMatchObject({ title, view: href, text: expect.stringMatching(text) })
    },
    30_000,
  )

  it('goes to the end of the deck that is chosen, with the words that are typed', async () => {
    const deck = deckOfTests('a')
    await keepOnly(deck)
    const { user, dialog } = await openDialog('/countries/MEX')
    expect(dialog.getByRole('combobox', { name: 'Deck' })).toHaveValue(deck.id)
    await user.clear(dialog.getByRole('textbox', { name: 'Title' }))
    await user.type(dialog.getByRole('textbox', { name: 'Title' }), 'Mexico chairs')
    await user.click(dialog.getByRole('button', { name: 'Add the slide' }))

    expect(await dialog.findByText('Added as slide 2 of “A talk”.')).toBeVisible()
    expect(dialog.getByRole('link', { name: 'Open the deck' })).toHaveAttribute('href', `/present/${deck.id}?slide=2`)
    expect(await lastSlide()).toMatchObject({ title: 'Mexico chairs', view: '/countries/MEX' })
  }, 30_000)

  it('is refused in plain words where the browser keeps nothing, and can be tried again', async () => {
    const { user, dialog } = await openDialog('/')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.click(dialog.getByRole('button', { name: 'Add the slide' }))

    expect(await dialog.findByRole('alert')).toHaveTextContent(/^Browser storage for this site is full/)
    expect(dialog.getByRole('button', { name: 'Add the slide' })).toBeVisible()
    expect(await kept()).toEqual([])
  }, 30_000)

  it('is not offered where decks themselves are shown', async () => {
    const { user } = await renderInAtlas(<ShareTools />, { href: '/present' })
    await user.click(screen.getByRole('button', { name: 'Share' }))

    expect(screen.queryByRole('menuitem', { name: 'Add to a deck…' })).not.toBeInTheDocument()
  })
})
