import { Buffer } from 'node:buffer'
import type { Page } from '@playwright/test'

interface SlideOfTests {
  readonly title: string
  readonly view: string
}

/** Imports a deck of such slides from a file, and opens it. */
export async function importDeck(page: Page, title: string, slides: readonly SlideOfTests[]): Promise<void> {
  await page.goto('/present')
  const buffer = Buffer.from(JSON.stringify(deckOf(title, slides)))
  await page.locator('input[type=file]').setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer })
  await page.getByRole('link', { name: 'Open the deck' }).click()
  await page.waitForURL(/\/present\/my-/)
}

function deckOf(title: string, slides: readonly SlideOfTests[]) {
  const filled = slides.map((slide, index) => ({
    id: `slide-${index}`,
    layout: 'beside',
    over: null,
    text: '',
    figures: [],
    notes: '',
    reveal: null,
    sources: [],
    ...slide,
  }))
  return { format: 'iscm-atlas-deck', version: 1, id: 'imported', title, summary: '', slides: filled }
}
