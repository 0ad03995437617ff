import { expect, test, type Page } from '@playwright/test'
import rcm from '../../data/decks/rcm.json' with { type: 'json' }
import { textWidth } from '../../src/algorithms/text/text-width.ts'
import { palettes } from '../../src/domain/palette.ts'
import { decoded, savedBy, unzipped } from './exported-files.ts'
import { readPdf } from './pdf-reading.ts'
import { keepMapStill } from './still-map.ts'

const { light, stage } = palettes

test.beforeEach(({ context }) => keepMapStill(context))

async function openPictures(page: Page, href: string): Promise<void> {
  await page.goto(href)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Download picture…' }).click()
  await page.getByRole('dialog').getByRole('img').waitFor()
}

async function openTakeAway(page: Page, deck: string): Promise<void> {
  await page.goto(`/present/${deck}`)
  await page.getByRole('button', { name: 'Download…' }).click()
}

const option = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Download', exact: true })

test('a view is saved as a PNG of 3840 by 2160 pixels, in the colours of the map', async ({ page }) => {
  await openPictures(page, '/mechanisms/rcm')
  await option(page, '3840 × 2160').click()

  const { name, bytes } = await savedBy(page, save(page))

  expect(name).toMatch(/^rcm-\d{4}-\d\d-\d\d\.png$/)
  const inCanada = [0.6, 0.25] as const
  const picture = await decoded(page, bytes, [inCanada, [0.001, 0.001], [0.999, 0.999]])
  expect(picture).toEqual({
    width: 3840,
    height: 2160,
    colours: [light['family-governance'], light.surface, light.surface].map((colour) => colour.toLowerCase()),
  })
  await expect(page.getByRole('status').filter({ hasText: /^Saved as rcm-.*MB/ })).toBeVisible()
})

test('one slide of a deck is saved as a picture, in the colours of the stage', async ({ page }) => {
  await page.goto('/present/rcm')
  await page.getByRole('button', { name: 'Download picture of slide 4' }).click()
  await page.getByRole('dialog').getByRole('img').waitFor()

  const { name, bytes } = await savedBy(page, save(page))

  const title = rcm.slides[3]?.title.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  expect(name).toMatch(new RegExp(`^${title}-\\d{4}-\\d\\d-\\d\\d\\.png$`))
  const picture = await decoded(page, bytes, [[0.001, 0.001]])
  expect(picture).toEqual({ width: 1920, height: 1080, colours: [stage.page.toLowerCase()] })
})

test('the preview shows what is saved: light or dark, in the chosen shape', async ({ page }) => {
  await openPictures(page, '/themes/climate')
  const preview = page.getByRole('dialog').getByRole('img')
  await expect(preview).toHaveAttribute('viewBox', '0 0 1920 1080')

  await option(page, 'Dark').click()
  await option(page, 'A4').click()
  await option(page, 'SVG').click()

  await expect(preview).toHaveAttribute('viewBox', '0 0 1527 1080')
  const { bytes } = await savedBy(page, save(page))
  const text = new TextDecoder().decode(bytes)
  expect(text).toContain('viewBox="0 0 1527 1080"')
  expect(text).toContain(palettes.dark.ink)
  expect(text).toContain('do not imply official endorsement')
})

test('an SVG opens by itself, without a network and without scripts', async ({ page }) => {
  await openPictures(page, '/compare?m=rcm~quito')
  await option(page, 'SVG').click()
  const { bytes } = await savedBy(page, save(page))
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.setContent(`<img id="alone" src="data:image/svg+xml;base64,${Buffer.from(bytes).toString('base64')}">`)

  const alone = page.locator('#alone')
  await expect.poll(() => alone.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920)
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
})

test('a deck becomes a PDF with vector maps, text that can be found, and names as they are written', async ({
  page,
}) => {
  await openTakeAway(page, 'world')

  const { name, bytes } = await savedBy(page, save(page))

  expect(name).toMatch(/^the-worlds-migration-dialogues-.*\.pdf$/)
  const { title, pages, size, paths, images, links } = await readPdf(bytes)
  expect(title).toContain('migration dialogues')
  expect(pages).toHaveLength(9)
  expect(images).toBe(0)
  expect(size).toEqual([960, 540])
  expect(paths).toBeGreaterThan(100)
  expect(pages[0]).toContain('Where States')
  expect(pages[0]).toContain('do not imply official endorsement')
  expect(links).toEqual([new URL('/', page.url()).href])
})

test('letters with accents are right in a PDF', async ({ page }) => {
  await openPictures(page, '/countries/TUR')
  await option(page, 'PDF').click()

  const { pages } = await readPdf((await savedBy(page, save(page))).bytes)

  expect(pages[0]).toContain('Türkiye is a member of')
})

test('a deck becomes a PowerPoint with its words as text, its maps described, and its notes', async ({ page }) => {
  await openTakeAway(page, 'rcm')
  await page.getByText('PowerPoint, 16:9').click()

  const { names, text } = unzipped((await savedBy(page, save(page))).bytes)

  const slides = names.filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file))
  expect(slides).toHaveLength(7)
  const first = text('ppt/slides/slide1.xml')
  expect(first).toMatch(/<p:ph[^>]*type="title"[\s\S]*?<a:t>It began in Puebla<\/a:t>/)
  expect(first).toContain('<a:t>1996</a:t>')
  expect(first).toContain('<a:t>Observers</a:t>')
  expect(first).toMatch(/<a:t>Sources: /)
  expect(first).toMatch(/descr="\d+ members and \d+ observers of the Regional Conference on Migration/)
  expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('The Tuxtla II summit of February 1996')
  expect(text('ppt/presentation.xml')).toMatch(/<p:sldSz cx="12192000" cy="6858000"/)
  expect(text('docProps/core.xml')).toContain('<dc:title>The Regional Conference on Migration</dc:title>')
  expect(text('docProps/core.xml')).toContain('<dc:creator></dc:creator>')
})

test('a PowerPoint for an older projector is 4:3', async ({ page }) => {
  await openTakeAway(page, 'climate-mobility')
  await page.getByText('PowerPoint, 4:3').click()

  const { name, bytes } = await savedBy(page, save(page))

  expect(name).toMatch(/-4x3\.pptx$/)
  expect(unzipped(bytes).text('ppt/presentation.xml')).toMatch(/<p:sldSz cx="9144000" cy="6858000"/)
})

test('all slides are saved as pictures in one archive', async ({ page }) => {
  await openTakeAway(page, 'climate-mobility')
  await page.getByText('Pictures', { exact: true }).click()

  const { bytes } = await savedBy(page, save(page))

  const { names, bytesOf } = unzipped(bytes)
  expect(names).toEqual([1, 2, 3, 4, 5, 6].map((number) => `slide-${number}.png`))
  const picture = await decoded(page, bytesOf('slide-2.png'), [[0.001, 0.5]])
  expect(picture).toEqual({ width: 3840, height: 2160, colours: [stage.page.toLowerCase()] })
})

test('progress is told, and a cancelled deck leaves no file', async ({ page }) => {
  await openTakeAway(page, 'world')
  await page.getByText('Pictures', { exact: true }).click()
  let saved = 0
  page.on('download', () => (saved += 1))

  await save(page).click()
  const progress = page.getByRole('progressbar', { name: 'Making the file' })
  await expect(progress).toHaveAttribute('aria-valuetext', /^Slide \d of 9$/)
  await page.getByRole('button', { name: 'Cancel' }).click()

  await expect(progress).toHaveCount(0)
  await savedBy(page, save(page))
  expect(saved).toBe(1)
})

test('a browser that cannot draw so large a picture is said to be out of memory, and nothing is saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null)
  })
  await openPictures(page, '/')

  await save(page).click()

  await expect(page.getByRole('alert')).toContainText('too little memory')
})

test('a picture that comes out blank is not saved', async ({ page }) => {
  await page.addInitScript(() => {
    const original = window.createImageBitmap.bind(window)
    window.createImageBitmap = () => original(new ImageData(1920, 1080))
  })
  await openPictures(page, '/')

  await save(page).click()

  await expect(page.getByRole('alert')).toContainText('too little memory')
})

test('a picture in which the browser leaves out words is not saved, and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    CanvasRenderingContext2D.prototype.drawImage = () => undefined
  })
  await openPictures(page, '/')

  await save(page).click()

  await expect(page.getByRole('alert')).toContainText('did not draw all of the text', { timeout: 40_000 })
})

test('where the reader saves data, what makes files is loaded only once a format is chosen', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  const loaded: string[] = []
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname))
  await openTakeAway(page, 'rcm')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.waitForTimeout(4000)
  expect(loaded.filter((path) => /make-(pdf|pptx|zip)|\.ttf/.test(path))).toEqual([])

  await savedBy(page, save(page))

  expect(loaded.filter((path) => /make-(pptx|zip)/.test(path))).toEqual([])
  expect(loaded.filter((path) => /make-pdf/.test(path))).toHaveLength(1)
})

test('the widths by which text is laid out are those of the font of the page', async ({ page }) => {
  await page.goto('/about')
  const texts = ['Türkiye, Côte d’Ivoire, Curaçao', 'Migration: 1985–2026 (RCM)', 'Україна та Ελλάδα']

  const measured = await page.evaluate(async (said) => {
    const sizes = ['400 100px', '700 100px']
    await Promise.all(
      sizes.flatMap((size) => said.map((text) => document.fonts.load(`${size} "Noto Sans Variable"`, text))),
    )
    const context = new OffscreenCanvas(10, 10).getContext('2d')
    return sizes.flatMap((size) =>
      said.map((text) => {
        if (!context) return 0
        context.font = `${size} "Noto Sans Variable"`
        context.fontKerning = 'none'
        return context.measureText(text).width
      }),
    )
  }, texts)

  const known = [false, true].flatMap((bold) => texts.map((text) => textWidth(text, 100, bold)))
  known.forEach((width, index) => expect(Math.abs(width / (measured[index] ?? 0) - 1)).toBeLessThan(0.01))
})
