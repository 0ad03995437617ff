import { expect, test, type Page } from '@playwright/test'
import { readPdf } from './pdf-reading.ts'
import { palettes } from '../../src/domain/palette.ts'
import { keepMapStill } from './still-map.ts'

/** Many rows and few, with land neighbours and without, one (Andorra) with more rows than a sheet holds, one (France) in as many mechanisms as any. */
const countries = ['MEX', 'CHE', 'CPV', 'DEU', 'AND', 'FRA'] as const
/** What 12 mm of margin leave of A4, in CSS pixels. */
const papers = [
  { lies: 'upright', landscape: false, width: 703, height: 1032 },
  { lies: 'across', landscape: true, width: 1032, height: 703 },
] as const

/** Both margins of a paper in CSS pixels: media queries see the paper with them. */
const margins = 91

/** Opens a country without WebGL, which paper does not need: its map then stands there as SVG, from the geometry that is printed too. */
async function openCountry(page: Page, iso3: string): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(`/countries/${iso3}`)
  await expect(page.locator('[data-map="svg"] path').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print on one page' })).toBeVisible()
}

/** A PDF of Chromium names each page as an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** Puts the page as it is while it is printed: a browser says so before it does. */
async function beginPrinting(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
}

/** CSS pixels that are free between the lowest of what is printed and the foot of the sheet; negative where it runs into it. */
function roomAboveFoot(page: Page): Promise<number> {
  return page.locator('[data-print]').evaluate((sheet) => {
    const foot = sheet.querySelector('footer')?.getBoundingClientRect().top ?? 0
    const parts = [...sheet.querySelectorAll('section > *, figure > *')]
    return foot - Math.max(...parts.map((part) => part.getBoundingClientRect().bottom))
  })
}

for (const iso3 of countries) {
  test(`${iso3} is printed on one page, upright and across, and nothing is cut off`, async ({ page }) => {
    await openCountry(page, iso3)
    for (const format of ['A4', 'Letter'])
      for (const { landscape, lies } of papers)
        expect(pagesOf(await page.pdf({ format, landscape })), `${format} ${lies}`).toBe(1)

    await beginPrinting(page)
    const sheet = page.locator('[data-print]')
    await expect(sheet.locator('figure path').first()).toBeVisible()
    for (const { width, height, lies } of papers) {
      await page.setViewportSize({ width, height })
      expect((await sheet.boundingBox())?.height, lies).toBeLessThanOrEqual(height)
      expect(await sheet.evaluate((element) => element.scrollWidth <= element.clientWidth), lies).toBe(true)
      expect(await roomAboveFoot(page), lies).toBeGreaterThan(0)
    }
  })
}

test('paper shows the sheet alone, in light colours also where the screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openCountry(page, 'MEX')
  await beginPrinting(page)

  await expect(page.locator('[data-print]').getByRole('heading', { level: 1, name: 'Mexico' })).toBeVisible()
  await expect(page.locator('[data-print] svg').first()).toBeVisible()
  await expect(page.locator('#root')).toBeHidden()
  const ink = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--colour-ink').trim())
  expect(ink.toUpperCase()).toBe(palettes.light.ink.toUpperCase())
})

test('other pages are printed without bar, list and map, over as many pages as they need', async ({ page }) => {
  await page.goto('/mechanisms/rcm?tab=members')
  await expect(page.getByRole('tabpanel')).toBeVisible()
  const onPaper = pagesOf(await page.pdf({ format: 'A4' }))
  expect(onPaper).toBeGreaterThan(1)
  await beginPrinting(page)
  for (const { width, height } of papers) {
    await page.setViewportSize({ width: width + margins, height: height + margins })
    await expect(page.getByRole('region', { name: 'Members', exact: true })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Mechanisms', exact: true })).toBeHidden()
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.locator('canvas')).toBeHidden()
  }
})

const disclaimer = 'do not imply official endorsement or acceptance by the United Nations'

/** Every page, the first of them with a live map that must not be on paper, what stands at its end, how many sheets it may take, upright and across, and whether a map of the world stands on the first. */
const printed = [
  { href: '/', last: 'Council of Heads of Migration Authorities', most: 5, map: true },
  { href: '/mechanisms/rcm', last: 'The Diplomatic Insight', most: 32, map: true },
  { href: '/mechanisms/bali?tab=sources', last: 'Bali Process', most: 26, map: true },
  { href: '/themes/climate', last: /Related themes .*\d+ of \d+/, most: 16, map: true },
  { href: '/compare?m=rcm~sacm~quito', last: 'Dominican Republic', most: 10, map: true },
  { href: '/compare?m=rcm~sacm~quito&maps=each', last: 'Dominican Republic', most: 10, map: true },
  { href: '/overlaps', last: 'open membership', most: 3, map: false },
  { href: '/overlaps?page=themes', last: 'optimal leaf order', most: 3, map: false },
  { href: '/overlaps?page=countries', last: 'open membership', most: 7, map: false },
  { href: '/overlaps?page=gaps', last: 'US Virgin Islands', most: 5, map: true },
  { href: '/about', last: 'belong to their publishers', most: 7, map: true },
  { href: '/present', last: '6 slides', most: 4, map: false },
  { href: '/present/rcm', last: 'Mexico observes the South American one', most: 5, map: false },
  { href: '/present/rcm/2', last: 'hatched ones are observers', most: 1, map: false },
] as const

for (const { href, last, most, map } of printed) {
  test(`${href} is printed whole, as text and lines, with its link and the disclaimer`, async ({ page, baseURL }) => {
    if (href !== printed[0].href) await keepMapStill(page)
    await page.goto(href)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
    await page.waitForLoadState('networkidle')
    for (const { landscape, lies } of papers) {
      const { pages, images, paths } = await readPdf(await page.pdf({ format: 'A4', landscape, printBackground: true }))
      const text = pages.join(' ')
      expect(pages.slice(-2).join(' '), lies).toMatch(last)
      expect(text, lies).toContain(disclaimer)
      expect(text, lies).toContain(baseURL ?? '')
      expect(text, lies).toContain('not an official product')
      expect(pages.length, lies).toBeLessThanOrEqual(most)
      expect(
        pages.map((words) => words.length > 80),
        `${lies}: no page is empty`,
      ).not.toContain(false)
      expect(images, lies).toBe(0)
      if (map) expect(paths, lies).toBeGreaterThan(150)
    }
  })
}

test('all of a mechanism is printed, whichever tab is open, with the dates of list and data', async ({ page }) => {
  await page.goto('/mechanisms/rcm?tab=funding')
  await expect(page.getByRole('tabpanel')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }))
  const text = pages.join(' ')
  const parts = ['Overview', 'Members', 'Structures', 'Funding', 'Outputs', 'Partners', 'History', 'Sources']
  const places = parts.map((part) => pages.findIndex((words) => words.includes(part)))
  expect(places).not.toContain(-1)
  for (const said of [
    'Dominican Republic',
    'Jamaica',
    'Technical Secretariat',
    'Reserve Fund',
    'The Diplomatic Insight',
  ])
    expect(text).toContain(said)
  expect(text).toMatch(/Members as of \w+ \d{4}[^.]*\./)
  expect(text).toMatch(/Data of \d+ \w+ \d{4}\./)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('tabpanel')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Members', exact: true })).toHaveCount(0)
})

test('numbers of sources are printed only where the sources are listed by them', async ({ page }) => {
  const marks = 'button[aria-label*=" source"]'
  await page.goto('/compare?m=rcm~sacm')
  const inComparison = page.getByRole('main').locator(marks).first()
  await expect(inComparison).toBeVisible()
  await beginPrinting(page)
  await expect(inComparison).toBeHidden()

  await page.emulateMedia({ media: 'screen' })
  await page.goto('/mechanisms/rcm')
  await expect(page.getByRole('tabpanel')).toBeVisible()
  await beginPrinting(page)
  const inRecord = page.getByRole('region', { name: 'Overview', exact: true }).locator(marks).first()
  await expect(inRecord).toBeVisible()
  await expect(inRecord).toHaveText(/\d$/)
})

test('a matrix of many sheets has the names of its columns on each', async ({ page }) => {
  await page.goto('/overlaps?page=countries')
  await expect(page.getByRole('grid')).toBeVisible()
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }))
  const withRows = pages.filter((text) => /Argentina|Kenya|Zimbabwe/.test(text))
  expect(withRows.length).toBeGreaterThan(1)
  expect(withRows.at(-1)).toContain('Zimbabwe')
  for (const text of withRows) expect(text).toContain('Colombo Process')
})

test('a list that shows its first entries on the screen is printed whole, and is short again afterwards', async ({
  page,
}) => {
  await page.goto('/themes/climate')
  const more = page.getByRole('button', { name: /^Show all/ }).first()
  await expect(more).toBeVisible()
  const before = await page.getByRole('listitem').count()
  await beginPrinting(page)
  expect(await page.locator('li').count()).toBeGreaterThan(before)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('listitem')).toHaveCount(before)
})
