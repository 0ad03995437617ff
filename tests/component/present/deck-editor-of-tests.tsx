import { screen, within } from '@testing-library/react'
import { readDeck } from '../../../src/domain/deck-file.ts'
import type { Slide } from '../../../src/domain/deck.ts'
import { deckOfTests, slideOfTests } from '../../unit/deck-of-tests.ts'
import { renderPlace } from '../place-of-tests.tsx'
import { kept } from './own-decks-of-tests.ts'

/** The deck that the browser keeps while its editor is tested. */
export const deck = {
  ...deckOfTests('a', 'b'),
  slides: [
    slideOfTests('a', { title: 'First', view: '/mechanisms/rcm' }),
    slideOfTests('b', { title: 'Second' }),
    slideOfTests('c', { title: 'Third' }),
  ],
}

export async function openEditor(slide = 1) {
  const page = await renderPlace(`/present/${deck.id}?slide=${slide}`)
  await screen.findByRole('heading', { level: 1, name: 'A talk' })
  return page
}

/** The titles in the list of slides. */
export const titles = () =>
  screen
    .getAllByRole('row')
    .map((row) => within(row).getByText(/^(First|Second|Third|New slide)$/, { selector: 'span:not(p *)' }).textContent)

/** What the browser keeps of the deck, once it is told that all is saved. */
export async function keptSlides(): Promise<readonly Slide[]> {
  await screen.findByText('Saved in this browser')
  const read = readDeck((await kept())[0]?.[1] ?? '')
  return read.kind === 'read' ? read.deck.slides : []
}

export const keptTitles = async () => (await keptSlides()).map(({ title }) => title)
