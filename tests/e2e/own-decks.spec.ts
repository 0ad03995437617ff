import { expect, test, type Page } from '@playwright/test'
import { importDeck } from './import-deck.ts'
import { keepMapStill } from './still-map.ts'

test.beforeEach(({ context }) => keepMapStill(context))

/** Opens a view, and adds it to a deck through Share: to a new one of this title, or to the one that was used last. */
async function addView(page: Page, href: string, newTitle: string | null): Promise<void> {
  await page.goto(href)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('menuitem', { name: 'Add to a deck…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add this view to a deck' })
  if (newTitle !== null) await dialog.getByRole('textbox', { name: 'Title of the new deck' }).fill(newTitle)
  await dialog.getByRole('button', { name: 'Add the slide' }).click()
  await expect(dialog.getByText(/^Added as slide/)).toBeVisible()
}

/** Makes a deck of a mechanism, a comparison and a matrix through Share, and opens it. */
async function shareToNewDeck(page: Page): Promise<void> {
  await addView(page, '/mechanisms/rcm', 'Nine minutes')
  await addView(page, '/compare?m=rcm~sacm', null)
  await addView(page, '/overlaps?page=themes', null)
  await page.getByRole('link', { name: 'Open the deck' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nine minutes' })).toBeVisible()
}

const names = ['RCM', 'RCM and SACM compared', 'Mechanisms by theme'] as const
const [conference, comparison, themes] = names

/** The same deck, imported, which needs fewer pages. */
async function openNewDeck(page: Page): Promise<void> {
  await importDeck(page, 'Nine minutes', [
    { title: conference, view: '/mechanisms/rcm' },
    { title: comparison, view: '/compare?m=rcm~sacm' },
    { title: themes, view: '/overlaps?page=themes' },
  ])
  await expect(page.getByRole('heading', { level: 1, name: 'Nine minutes' })).toBeVisible()
}

async function expectOrder(page: Page, order: readonly string[]): Promise<void> {
  const rows = page.getByRole('grid', { name: 'Slides in their order' }).getByRole('row')
  await expect(rows).toHaveCount(order.length)
  for (const [index, name] of order.entries()) {
    await expect(rows.nth(index)).toHaveAccessibleName(new RegExp(`Slide ${index + 1}: ${name}`))
  }
}

async function saved(page: Page): Promise<void> {
  await expect(page.getByText('Saved in this browser')).toBeVisible()
}

test('a deck is made of views through Share, put in order by keyboard, found again after a reload and presented', async ({
  page,
}) => {
  await shareToNewDeck(page)
  await expectOrder(page, names)

  await page.getByRole('button', { name: 'Drag slide 3' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expectOrder(page, [conference, themes, comparison])
  await page.getByRole('row', { name: `Slide 1: ${conference}` }).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expectOrder(page, [themes, conference, comparison])
  await saved(page)

  await page.reload()
  await expectOrder(page, [themes, conference, comparison])
  await page.keyboard.press('F5')
  await expect(page.getByRole('heading', { level: 1, name: themes })).toBeVisible()
  await expect(page.getByRole('img', { name: /^A matrix\./ })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 1, name: conference })).toBeVisible()
  await expect(page.getByRole('img', { name: /^A matrix\./ })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: conference })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 1, name: comparison })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/slide=3/)
})

test('slides are dragged by pointer', async ({ page }) => {
  await openNewDeck(page)
  const rows = page.getByRole('grid', { name: 'Slides in their order' }).getByRole('row')

  await rows.nth(0).dragTo(rows.nth(1), { targetPosition: { x: 100, y: 150 } })
  await expectOrder(page, [comparison, conference, themes])
})

test('what one window changes is seen in the other', async ({ page, context }) => {
  await openNewDeck(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 1, name: 'Nine minutes' })).toBeVisible()

  await page.getByRole('textbox', { name: 'Title of the deck' }).fill('Ten minutes')
  await expect(other.getByRole('heading', { level: 1, name: 'Ten minutes' })).toBeVisible()
})

test('two windows that change one deck lose nothing: the later one is told, and keeps both', async ({
  page,
  context,
}) => {
  await openNewDeck(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { level: 1, name: 'Nine minutes' })).toBeVisible()

  await Promise.all([
    page.getByRole('textbox', { name: 'Title of the deck' }).fill('Ten minutes'),
    other.getByRole('textbox', { name: 'Summary' }).fill('For ministers'),
  ])
  const windows = [page, other] as const
  const told = (one: Page) => one.getByText(/was changed in another window/)
  await expect.poll(async () => (await told(page).count()) + (await told(other).count())).toBe(1)
  const [later, earlier] = (await told(page).count()) === 1 ? windows : windows.toReversed()
  await later?.getByRole('button', { name: 'Keep both: save mine as a copy' }).click()
  await expect(later?.getByRole('heading', { level: 1, name: /\(copy\)$/ }) ?? page.locator('nothing')).toBeVisible()
  await earlier?.goto('/present')
  await expect(earlier?.getByRole('heading', { level: 3, name: /minutes/ }) ?? page.locator('nothing')).toHaveCount(2)
})

test('letters typed just before a reload are kept', async ({ page }) => {
  await openNewDeck(page)
  await page.getByRole('textbox', { name: 'Summary' }).pressSequentially('To the last letter')
  await page.reload()

  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('To the last letter')
})

test('undo after a move moves the slide back, and leaves typed text alone', async ({ page }) => {
  await openNewDeck(page)
  const text = page.getByRole('textbox', { name: 'Text' })
  await text.fill('')
  await text.fill('Thank you for writing.')
  await page.getByRole('row', { name: `Slide 1: ${conference}` }).click()
  await page.keyboard.press('Alt+ArrowDown')
  await expectOrder(page, [comparison, conference, themes])
  await page.getByRole('textbox', { name: 'Notes for the speaker' }).focus()
  await page.keyboard.press('Control+z')
  await expectOrder(page, names)
  await page.keyboard.press('Control+z')
  await expect(text).toHaveValue('')
  await page.keyboard.press('Control+Shift+Z')
  await expect(text).toHaveValue('Thank you for writing.')
  await saved(page)
})

test('a deck goes to another browser in a link, which presents it and can keep it', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openNewDeck(page)
  await page.getByRole('button', { name: 'More for “Nine minutes”' }).click()
  await page.getByRole('menuitem', { name: 'Copy link to deck' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.length).toBeLessThan(8000)

  const elsewhere = await (await browser.newContext()).newPage()
  await elsewhere.goto(link)
  await expect(elsewhere.getByText('Deck opened from a link')).toBeVisible()
  await elsewhere.keyboard.press('F5')
  await expect(elsewhere.getByRole('heading', { level: 1, name: conference })).toBeVisible()
  await elsewhere.keyboard.press('PageDown')
  await expect(elsewhere.getByRole('heading', { level: 1, name: comparison })).toBeVisible()
  await elsewhere.keyboard.press('Escape')
  await elsewhere.getByRole('button', { name: 'Save in this browser' }).click()
  await expect(elsewhere).toHaveURL(/\/present\/my-nine-minutes-/)
  await expectOrder(elsewhere, names)
  await elsewhere.context().close()
})

test('a hostile file does no harm', async ({ page }) => {
  const harm: string[] = []
  page.on('dialog', (dialog) => harm.push(dialog.message()))
  page.on('pageerror', (error) => harm.push(error.message))
  await page.goto('/present')
  await expect(page.getByText(/^None yet\./)).toBeVisible()
  const choose = (text: string | Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const refused = page.getByText('“deck.json” was not imported. Nothing was changed.')
  const script = '<img src=x onerror="alert(1)"><script>alert(1)</script>'
  const slide = { id: 'a', layout: 'beside', over: script, title: script, text: script, view: '/', figures: [] }
  const deck = { format: 'iscm-atlas-deck', version: 1, id: 'rcm', title: script, summary: script }
  const whole = { ...deck, slides: [{ ...slide, notes: script, reveal: null, sources: [] }] }

  await choose(Buffer.alloc(10_000_000, '['))
  await expect(page.getByText(/^It is larger than 1 MB/)).toBeVisible()
  await choose('['.repeat(900_000))
  await expect(page.getByText('It is not JSON.')).toBeVisible()
  await choose(JSON.stringify({ ...whole, slides: [{ ...whole.slides[0], title: 7, figures: {} }] }))
  await expect(page.getByText('Slide 1, title: must be a text.')).toBeVisible()
  await expect(page.getByText('Slide 1, figures: must be a list.')).toBeVisible()
  await choose(JSON.stringify({ ...whole, slides: [{ ...whole.slides[0], view: 'javascript:alert(1)' }] }))
  await expect(page.getByText('Slide 1, link of the view: is not written as it should be.')).toBeVisible()
  await expect(refused).toBeVisible()
  await expect(page.getByText(/^None yet\./)).toBeVisible()

  await choose(JSON.stringify(whole))
  await expect(page.getByRole('heading', { level: 3, name: script })).toBeVisible()
  await page.getByRole('link', { name: 'Open the deck' }).click()
  await expect(page.getByRole('heading', { level: 1, name: script })).toBeVisible()
  await expect(page).toHaveURL(/\/present\/my-/)
  await page.keyboard.press('F5')
  await expect(page.getByRole('heading', { level: 1, name: script })).toBeVisible()
  await page.goto('/present/rcm')
  await expect(page.getByRole('heading', { level: 1, name: 'The Regional Conference on Migration' })).toBeVisible()
  expect(harm).toEqual([])
})
