import { expect, test, type Page } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 853, height: 600 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]

/** Links with countries that are coloured there whatever the records say next: members of long standing, or neighbours. */
const links = [
  { href: '/mechanisms/rcm', countries: ['CAN', 'USA', 'MEX', 'GTM', 'HND', 'PAN'] },
  { href: '/mechanisms/rabat', countries: ['CIV', 'LBR', 'SEN', 'GHA', 'CMR', 'FRA'] },
  { href: '/countries/GHA', countries: ['GHA', 'CIV', 'LBR', 'TGO', 'BFA', 'NGA'] },
  { href: '/', countries: ['MEX', 'CIV', 'LBR', 'BRA', 'ARG', 'CHL', 'PER', 'AUS', 'NZL'] },
]

for (const viewport of sizes) {
  test(`at ${viewport.width} × ${viewport.height} legend and buttons lie over nothing that the map is about`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize(viewport)
    const atlas = new AtlasPage(page)
    for (const { href, countries } of links) {
      await atlas.open(href)
      await expect.poll(() => coveredOf(page, atlas, countries), { message: href }).toEqual([])
    }
  })
}

test('a footprint that the edge of the map divides is offered whole, one step back from where it was', async ({
  page,
}) => {
  await page.goto('/mechanisms/pidc')
  await page.getByRole('button', { name: 'Show the Pacific view' }).click()
  await expect(page).toHaveURL(/map=pacific/)
  await expect(page.getByRole('button', { name: 'Show the Pacific view' })).toHaveCount(0)

  await page.goBack()
  await expect(page).toHaveURL(/\/mechanisms\/pidc$/)
})

test('a very large window has larger letters', async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 1440 })
  await new AtlasPage(page).open('/')

  const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  expect(await letters()).toBeGreaterThan(16)
  await page.setViewportSize({ width: 1366, height: 768 })
  expect(await letters()).toBe(14)
})

/** Those countries whose label point lies under the legend or the buttons of the map. */
async function coveredOf(page: Page, atlas: AtlasPage, countries: readonly string[]): Promise<readonly string[]> {
  const boxes = await page.locator('[data-over-map]').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      return { left, right, top, bottom }
    }),
  )
  const points = await Promise.all(countries.map(async (code) => ({ code, ...(await atlas.pointOf(code)) })))
  return points
    .filter(({ x, y }) => boxes.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom))
    .map(({ code }) => code)
}
