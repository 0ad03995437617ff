import { expect, test, type Page } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'
import { keepMapStill } from './still-map.ts'

const sizes = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 853, height: 600 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
]

/** Links with countries that are coloured there whatever the records say next: members of long standing, or neighbours. */
const links = [
  { href: '/mechanisms/rcm', title: /^RCM/, countries: ['CAN', 'USA', 'MEX', 'GTM', 'HND', 'PAN'] },
  { href: '/mechanisms/rabat', title: /^Rabat/, countries: ['CIV', 'LBR', 'SEN', 'GHA', 'CMR', 'FRA'] },
  { href: '/countries/GHA', title: /^Ghana/, countries: ['GHA', 'CIV', 'LBR', 'TGO', 'BFA', 'NGA'] },
  { href: '/', title: /^ISCM Atlas/, countries: ['MEX', 'CIV', 'LBR', 'BRA', 'ARG', 'CHL', 'PER', 'AUS', 'NZL'] },
] as const

for (const viewport of sizes) {
  test(`at ${viewport.width} × ${viewport.height} legend and buttons lie over nothing that the map is about`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(viewport)
    const atlas = new AtlasPage(page)
    await atlas.open(links[0].href)
    for (const { href, title, countries } of links) {
      await goWithin(page, href)
      await expect(page).toHaveTitle(title)
      await twoFrames(page)
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
  await keepMapStill(page)
  await page.setViewportSize({ width: 2560, height: 1440 })
  await page.goto('/')
  await expect(page.getByRole('banner')).toBeVisible()

  const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))
  expect(await letters()).toBeGreaterThan(16)
  await page.setViewportSize({ width: 1366, height: 768 })
  expect(await letters()).toBe(14)
})

/** Goes to a link as a press on it does, without loading the page anew: the map goes along. */
async function goWithin(page: Page, href: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), href)
}

/** Without motion, the map has fitted its scene by then. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  )
}

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
