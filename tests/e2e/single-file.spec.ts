import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium, expect, test, type Browser, type Page } from '@playwright/test'
import { deckSchema } from '../../src/domain/deck.ts'
import { palettes } from '../../src/domain/palette.ts'
import { AtlasPage } from './atlas-page.ts'
import { findChromium, launchOptions } from './chromium.ts'

const deck = deckSchema.parse(JSON.parse(readFileSync('data/decks/rcm.json', 'utf8')))
const button = 'Offline version (single file)'

/** Presses the button of a deck's page and keeps what it saves. */
async function saveDeck(page: Page, file: string): Promise<string> {
  await page.goto('/present/rcm')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  await (await saving).saveAs(file)
  return pathToFileURL(file).href
}

/** The page as it opens from a disk on a machine without a network, and all that it asks for. */
async function openOffline(browser: Browser, address: string) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    offline: true,
    reducedMotion: 'reduce',
  })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url().split('#')[0] ?? ''))
  const page = await context.newPage()
  await page.goto(address)
  return { context, page, outside: () => asked.filter((url) => url !== address && !url.startsWith('blob:')) }
}

test('a deck saved as one file presents every slide from a disk without a network', async ({ page, browser }, info) => {
  const address = await saveDeck(page, info.outputPath('rcm.html'))
  await expect(page.getByText(/Saved: one page of 2\.\d MB/)).toBeVisible()
  const { context, page: stage, outside } = await openOffline(browser, address)
  const atlas = new AtlasPage(stage)
  await atlas.mapReady()
  for (const { title } of deck.slides) {
    await expect(stage.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await stage.keyboard.press('PageDown')
  }

  await stage.keyboard.press('2')
  await stage.keyboard.press('Enter')
  const blue = palettes.stage['family-governance']
  await atlas.expectFill('MEX', blue)
  await expect.poll(() => atlas.shareOfColour('MEX', blue)).toBeGreaterThan(0.6)
  await expect(stage.getByText(/^Sources?: IOM/)).toBeVisible()
  expect(outside()).toEqual([])
  await context.close()
})

test('its speaker window opens from the disk too, follows and leads; leaving shows all slides with notes', async ({
  page,
  browser,
}, info) => {
  const address = await saveDeck(page, info.outputPath('rcm.html'))
  const { context, page: stage, outside } = await openOffline(browser, address)
  await expect(stage.getByRole('heading', { level: 1 })).toBeVisible()
  const opening = context.waitForEvent('page')
  await stage.keyboard.press('s')
  const speaker = await opening
  await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText('The Tuxtla II summit')
  await speaker.keyboard.press('End')
  await expect(stage.getByText('7 / 7')).toBeVisible()
  await stage.bringToFront()
  await stage.keyboard.press('Escape')
  await expect(stage.getByText(/^The Tuxtla II summit/)).toBeVisible()
  expect(outside().filter((url) => url !== address)).toEqual([])
  await context.close()
})

test('without WebGL the file presents the same maps as SVG', async ({ page }, info) => {
  const address = await saveDeck(page, info.outputPath('rcm.html'))
  const { args, ...launch } = launchOptions(findChromium() ?? '')
  const bare = [...(args ?? []).filter((flag) => !flag.includes('swiftshader')), '--disable-3d-apis']
  const browser = await chromium.launch({ ...launch, args: bare })
  const { page: stage, outside } = await openOffline(browser, `${address}#/present/file-rcm/2`)
  const mexico = stage.locator('[data-map="svg"] path[data-id="MEX"]').first()
  await expect(mexico).toBeVisible()
  const words = await stage.getByRole('heading', { level: 1 }).boundingBox()
  const land = await mexico.boundingBox()
  expect(land?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0))
  expect(outside().filter((url) => url !== address)).toEqual([])
  await browser.close()
})

test('a deck whose words are written as markup is text in the file, and nothing of it runs', async ({
  page,
  browser,
}, info) => {
  const hostile = '</script><script>document.title="broken"</script><!--'
  await page.route('**/atlas/decks/rcm.*.json', async (route) => {
    const response = await route.fetch()
    const own = deckSchema.parse(await response.json())
    const slides = own.slides.map((slide) => ({ ...slide, title: hostile }))
    await route.fulfill({ response, json: { ...own, slides } })
  })
  const address = await saveDeck(page, info.outputPath('hostile.html'))
  const { context, page: stage } = await openOffline(browser, address)
  await expect(stage.getByRole('heading', { level: 1, name: hostile })).toBeVisible()
  await expect(stage).not.toHaveTitle('broken')
  await context.close()
})
