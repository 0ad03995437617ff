import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hearOtherWindows } from '../../../src/api/own-decks-channel.ts'
import { readStoredDecks, removeStoredDeck, storeDeck } from '../../../src/api/own-decks-store.ts'
import { writerOf } from '../../../src/api/own-decks-writer.ts'
import { forgetDeck, keepDeck, ownDecksQuery, restoreDeck, savingQuery } from '../../../src/api/own-decks.ts'
import { deckText, readDeck } from '../../../src/domain/deck-file.ts'
import { deckOfTests } from '../deck-of-tests.ts'

const deck = deckOfTests('a', 'b')
const whole = { kind: 'whole', id: deck.id, deck, stored: deckText(deck) }

beforeEach(async () => {
  vi.restoreAllMocks()
  for (const [id] of await readStoredDecks()) await removeStoredDeck(id)
})

/** Makes the next write fail as a browser does. */
function refuse(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no', name)
  })
}

const shown = (queries: QueryClient) => queries.fetchQuery({ ...ownDecksQuery, staleTime: 0 })

describe('own decks', () => {
  it('are kept, found again by another page, and deleted', async () => {
    await keepDeck(new QueryClient(), deck)
    const queries = new QueryClient()

    expect(await shown(queries)).toEqual([whole])
    await forgetDeck(queries, deck.id)
    expect(queries.getQueryData(ownDecksQuery.queryKey)).toEqual([])
    expect(await shown(new QueryClient())).toEqual([])
  })

  it('that are broken are shown with their faults and their text, beside the others', async () => {
    const text = '{"format": "iscm-atlas-deck"'
    await storeDeck('my-broken', text, null)
    await keepDeck(new QueryClient(), deck)

    const all = await shown(new QueryClient())
    expect(all).toEqual([{ kind: 'broken', id: 'my-broken', stored: text, why: { kind: 'no-json' } }, whole])
  })

  it('come back as they were, broken ones too', async () => {
    const queries = new QueryClient()
    await storeDeck('my-broken', 'nonsense', null)
    const [broken] = await shown(queries)
    if (!broken) throw new Error('nothing was kept')
    await forgetDeck(queries, broken.id)
    await restoreDeck(queries, broken)

    expect(await readStoredDecks()).toEqual([['my-broken', 'nonsense']])
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['InvalidStateError', 'refused'],
  ])('are not half kept where the browser says %s', async (name, kind) => {
    const queries = new QueryClient()
    await shown(queries)
    refuse(name)

    await expect(keepDeck(queries, deck)).rejects.toMatchObject({ name: 'OwnDecksError', kind })
    expect(queries.getQueryData(ownDecksQuery.queryKey)).toEqual([])
  })

  it('are told to other windows', async () => {
    const heard = new Promise<MessageEvent>((done) => {
      const channel = new BroadcastChannel('iscm-atlas-own-decks')
      channel.addEventListener('message', (message) => {
        channel.close()
        done(message)
      })
    })
    const own = vi.fn<() => void>()
    const stop = hearOtherWindows(own)
    await keepDeck(new QueryClient(), deck)

    expect((await heard).data).toEqual({ window: expect.any(String) })
    expect(own).not.toHaveBeenCalled()
    stop()
  })
})

/** A page that shows what the browser keeps. */
async function opened(): Promise<QueryClient> {
  const queries = new QueryClient()
  await shown(queries)
  return queries
}

/** Changes the deck on a page and waits for the writing. */
async function changed(queries: QueryClient, title: string): Promise<void> {
  writerOf(queries).change({ ...deck, title })
  await writerOf(queries).flush()
}

const titleOn = (queries: QueryClient) => {
  const [own] = queries.getQueryData(ownDecksQuery.queryKey) ?? []
  return own?.kind === 'whole' ? own.deck.title : own?.kind
}

const storedTitles = async () =>
  (await readStoredDecks()).map(([, text]) => {
    const read = readDeck(text)
    return read.kind === 'read' ? read.deck.title : read.kind
  })

describe('two windows that change one deck', () => {
  it('lose neither version: the later one is told, and nothing is written', async () => {
    await keepDeck(new QueryClient(), deck)
    const [first, second] = [await opened(), await opened()]
    await changed(first, 'Mine')
    await changed(second, 'Theirs')

    expect(await storedTitles()).toEqual(['Mine'])
    expect(titleOn(second)).toBe('Theirs')
    expect(second.getQueryData(savingQuery.queryKey)).toEqual({
      kind: 'conflict',
      id: deck.id,
      stored: deckText({ ...deck, title: 'Mine' }),
    })
    await shown(second)
    expect(titleOn(second)).toBe('Theirs')
    await changed(second, 'Theirs, more')
    expect(await storedTitles()).toEqual(['Mine'])
  })

  it('can overwrite, which is written over what was shown as the other version', async () => {
    await keepDeck(new QueryClient(), deck)
    const [first, second] = [await opened(), await opened()]
    await changed(first, 'Mine')
    await changed(second, 'Theirs')
    await writerOf(second).overwrite(deck.id)

    expect(await storedTitles()).toEqual(['Theirs'])
    expect(second.getQueryData(savingQuery.queryKey)).toEqual({ kind: 'saved' })
    await changed(second, 'Theirs, more')
    expect(await storedTitles()).toEqual(['Theirs, more'])
  })

  it('can take the other version, and go on from it', async () => {
    await keepDeck(new QueryClient(), deck)
    const [first, second] = [await opened(), await opened()]
    await changed(first, 'Mine')
    await changed(second, 'Theirs')
    writerOf(second).takeStored(deck.id)

    expect(titleOn(second)).toBe('Mine')
    await changed(second, 'Ours')
    expect(await storedTitles()).toEqual(['Ours'])
  })

  it('are told where one deletes what the other changes', async () => {
    await keepDeck(new QueryClient(), deck)
    const [first, second] = [await opened(), await opened()]
    await forgetDeck(first, deck.id)
    await changed(second, 'Theirs')

    expect(await storedTitles()).toEqual([])
    expect(second.getQueryData(savingQuery.queryKey)).toEqual({ kind: 'conflict', id: deck.id, stored: null })
    await writerOf(second).overwrite(deck.id)
    expect(await storedTitles()).toEqual(['Theirs'])
  })

  it('never write over a deck that another page made under the same id', async () => {
    await keepDeck(new QueryClient(), deck)

    await expect(keepDeck(new QueryClient(), { ...deck, title: 'Another' })).rejects.toMatchObject({ kind: 'changed' })
    expect(await storedTitles()).toEqual(['A talk'])
  })
})

describe('a change while one types', () => {
  it('is on the page at once and in the browser soon after', async () => {
    const queries = new QueryClient()
    await keepDeck(queries, deck)
    await shown(queries)
    const another = { ...deck, title: 'Another' }
    writerOf(queries).change(another)

    expect(queries.getQueryData(ownDecksQuery.queryKey)).toEqual([{ ...whole, deck: another }])
    expect(queries.getQueryData(savingQuery.queryKey)).toEqual({ kind: 'saving' })
    await writerOf(queries).flush()
    expect(await readStoredDecks()).toEqual([[deck.id, deckText(another)]])
    expect(queries.getQueryData(savingQuery.queryKey)).toEqual({ kind: 'saved' })
  })

  it('says why it could not be kept, and is kept with the next attempt', async () => {
    const queries = new QueryClient()
    await keepDeck(queries, deck)
    await shown(queries)
    refuse('QuotaExceededError')
    writerOf(queries).change({ ...deck, title: 'Another' })
    await writerOf(queries).flush()
    expect(queries.getQueryData(savingQuery.queryKey)).toEqual({ kind: 'failed', problem: 'full' })
    expect(await readStoredDecks()).toEqual([[deck.id, deckText(deck)]])

    vi.restoreAllMocks()
    await writerOf(queries).flush()
    expect(await readStoredDecks()).toEqual([[deck.id, deckText({ ...deck, title: 'Another' })]])
  })

  it('to a deck that is deleted meanwhile does not bring it back', async () => {
    const queries = new QueryClient()
    await keepDeck(queries, deck)
    await shown(queries)
    writerOf(queries).change({ ...deck, title: 'Another' })
    writerOf(queries).forget(deck.id)
    await forgetDeck(queries, deck.id)
    await writerOf(queries).flush()

    expect(await readStoredDecks()).toEqual([])
  })
})
