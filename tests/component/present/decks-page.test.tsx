import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { storeDeck } from '../../../src/api/own-decks-store.ts'
import { deckText, mostDeckBytes } from '../../../src/domain/deck-file.ts'
import { deckOfTests, slideOfTests } from '../../unit/deck-of-tests.ts'
import { renderPlace } from '../place-of-tests.tsx'
import { catchFiles, readText } from '../saved-files.ts'
import { serveFiles } from '../files-of-tests.ts'
import { keepOnly, kept } from './own-decks-of-tests.ts'

const deck = deckOfTests('a', 'b')

beforeEach(async () => {
  vi.restoreAllMocks()
  serveFiles({})
  await keepOnly()
})

async function openDecks() {
  const page = await renderPlace('/present')
  await waitFor(() => expect(screen.queryByText('Loading the deck…')).not.toBeInTheDocument())
  return page
}

const own = () => within(screen.getByRole('region', { name: 'Your decks' }))
const input = () => {
  const found = document.querySelector('input[type=file]')
  if (!(found instanceof HTMLInputElement)) throw new Error('no file can be chosen')
  return found
}
const fileOf = (text: string, name = 'talk.json') => new File([text], name, { type: 'application/json' })

describe('the decks', () => {
  it('say that there is no own one yet, and how to begin', async () => {
    await openDecks()

    expect(own().getByText(/^None yet\./)).toBeVisible()
  })

  it('begin a new one, which opens and is kept', async () => {
    const { user, href } = await openDecks()
    await user.click(screen.getByRole('button', { name: 'New deck' }))

    expect(await screen.findByRole('heading', { level: 1, name: 'New deck' })).toBeVisible()
    expect(href()).toMatch(/^\/present\/my-new-deck-[a-z0-9]{4}$/)
    expect(await kept()).toHaveLength(1)
  })

  it('lose one and bring it back by keyboard alone', async () => {
    await keepOnly(deck)
    const { user } = await openDecks()
    ;(await own().findByRole('button', { name: 'More for “A talk”' })).focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('menu')
    await user.keyboard('{End}{Enter}')

    expect(await screen.findByText('“A talk” is deleted.')).toBeVisible()
    expect(await kept()).toEqual([])
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await own().findByRole('heading', { name: 'A talk' })).toBeVisible()
    expect(document.body).not.toHaveFocus()
    expect(await kept()).toEqual([[deck.id, deckText(deck)]])
  })

  it('save one as the very file that is read again', async () => {
    await keepOnly(deck)
    const saved = catchFiles()
    const { user } = await openDecks()
    await user.click(await own().findByRole('button', { name: 'More for “A talk”' }))
    await user.click(screen.getByRole('menuitem', { name: 'Download as a file' }))

    expect(saved.map(({ name }) => name)).toEqual(['my-talk-4kx2.json'])
    expect(await readText(saved[0]?.file ?? new Blob())).toBe(deckText(deck))
  })

  it('show one that is broken with its faults, and let it be saved as it is', async () => {
    await keepOnly(deck)
    await storeDeck('my-broken', JSON.stringify({ ...deck, title: 7 }), null)
    const saved = catchFiles()
    const { user } = await openDecks()

    expect(await own().findByText('The deck, title: must be a text.')).toBeVisible()
    expect(own().getByRole('heading', { name: 'A talk' })).toBeVisible()
    await user.click(own().getByRole('button', { name: 'More for “my-broken”' }))
    await user.click(screen.getByRole('menuitem', { name: 'Download as a file' }))
    expect(await readText(saved[0]?.file ?? new Blob())).toBe(JSON.stringify({ ...deck, title: 7 }))
  })

  it('say so where the browser keeps nothing', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closed', 'InvalidStateError')
    })
    await openDecks()

    expect(await own().findByText(/^This browser does not store decks/)).toBeVisible()
  })
})

describe('the import of a deck', () => {
  it('keeps it, and names what the Atlas does not know', async () => {
    const { user } = await openDecks()
    const foreign = { ...deck, slides: [slideOfTests('a'), slideOfTests('b', { view: '/mechanisms/atlantis' })] }
    await user.upload(input(), fileOf(deckText(foreign)))

    expect(await screen.findByText(/“A talk” is imported/)).toBeVisible()
    expect(screen.getByText(/^Slide 2: Mechanism “atlantis” not found/)).toBeVisible()
    expect(await kept()).toEqual([[deck.id, deckText(foreign)]])
  })

  it('leaves one of the same id as it is, and stands beside it', async () => {
    await keepOnly(deck)
    const { user } = await openDecks()
    await user.upload(input(), fileOf(deckText({ ...deck, title: 'Another talk' })))
    await screen.findByText(/“Another talk” is imported/)

    const all = await kept()
    expect(all).toHaveLength(2)
    expect(all).toContainEqual([deck.id, deckText(deck)])
  })

  it('never takes an id of the Atlas', async () => {
    const { user } = await openDecks()
    await user.upload(input(), fileOf(deckText({ ...deck, id: 'rcm' })))
    await screen.findByText(/“A talk” is imported/)

    expect((await kept())[0]?.[0]).toMatch(/^my-a-talk-/)
  })

  it('leaves out fields that are not known here, and names them', async () => {
    const { user } = await openDecks()
    await user.upload(input(), fileOf(JSON.stringify({ ...deck, onload: 'alert(1)' })))

    expect(await screen.findByText(/“A talk” is imported/)).toBeVisible()
    expect(screen.getByText('The deck: the field onload is not known.')).toBeVisible()
    expect(await kept()).toEqual([[deck.id, deckText(deck)]])
  })

  it('of a title with a script shows a text', async () => {
    const { user } = await openDecks()
    const title = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'
    await user.upload(
      input(),
      fileOf(deckText({ ...deck, title, slides: [slideOfTests('a', { title, text: title })] })),
    )

    expect(await own().findByRole('heading', { name: title })).toBeVisible()
    expect(document.querySelector('img, script')).toBeNull()
    expect('harmed' in window).toBe(false)
  })

  it.each([
    [
      'wrong types',
      JSON.stringify({ ...deck, slides: 'none', summary: [] }),
      ['The deck, slides: must be a list.', 'The deck, summary: must be a text.'],
    ],
    [
      'a fault deep inside',
      JSON.stringify({
        ...deck,
        slides: [deck.slides[0], { ...deck.slides[1], figures: [{ label: 'x', value: { of: 'members' } }] }],
      }),
      ['Slide 2, figure 1, what is counted, “mechanism”: is missing.'],
    ],
    [
      'a theme that is none',
      JSON.stringify({
        ...deck,
        slides: [{ ...deck.slides[0], figures: [{ label: 'x', value: { of: 'theme-countries', theme: 'magic' } }] }],
      }),
      [/^Slide 1, figure 1, what is counted, “theme”: “magic” is not allowed; these are: governance, /],
    ],
    ['a newer version', JSON.stringify({ ...deck, version: 2 }), [/^It was made with a newer version of the Atlas/]],
    ['no JSON', 'MZ\u0000\u0001', ['It is not JSON.']],
    ['a prototype', '{"__proto__": {"title": "x"}}', [/The deck|format: is missing/]],
  ])('of a file with %s names the faults and changes nothing', async (_, text, faults) => {
    await keepOnly(deck)
    const { user } = await openDecks()
    await user.upload(input(), fileOf(text))

    expect(await screen.findByText('“talk.json” was not imported. Nothing was changed.')).toBeVisible()
    for (const fault of faults) expect(screen.getAllByText(fault)[0]).toBeVisible()
    expect(await kept()).toEqual([[deck.id, deckText(deck)]])
  })

  it('of ten megabytes does not even read the file', async () => {
    const { user } = await openDecks()
    const file = fileOf('x')
    Object.defineProperty(file, 'size', { value: 10 * mostDeckBytes })
    const read = vi.spyOn(file, 'text')
    await user.upload(input(), file)

    expect(await screen.findByText(/^It is larger than 1 MB/)).toBeVisible()
    expect(read).not.toHaveBeenCalled()
    expect(await kept()).toEqual([])
  })

  it('is refused where the browser has no room left, and nothing is half saved', async () => {
    const { user } = await openDecks()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await user.upload(input(), fileOf(deckText(deck)))

    expect(await screen.findByText(/^Browser storage for this site is full/)).toBeVisible()
    expect(await kept()).toEqual([])
  })
})
