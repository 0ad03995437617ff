import { expect, test, type Page } from '@playwright/test'
import { palettes } from '../../src/domain/palette.ts'

/** Many rows and few, with land neighbours and without, and one (Andorra) with more rows than a sheet holds. */
const countries = ['MEX', 'CHE', 'CPV', 'DEU', 'AND'] as const
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
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await expect(page.getByRole('list', { name: 'Mechanisms', exact: true })).toBeHidden()
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.locator('canvas')).toBeHidden()
  }
})
