import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'
import { keepMapStill } from './still-map.ts'

test('a link to a country opens it, selected on the map, with its memberships', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/countries/MEX')

  await expect(page).toHaveTitle('Mexico · ISCM Atlas')
  await expect(page.getByRole('heading', { level: 1, name: 'Mexico' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Puebla|Regional Conference on Migration/ }).first()).toBeVisible()
  await expect.poll(async () => (await atlas.fill('GTM'))?.colour).toBeTruthy()
})

test('a link to a theme shows who works on it and where it reaches', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/themes/climate')

  await expect(page.getByRole('heading', { level: 1, name: /climate change/i })).toBeVisible()
  await expect.poll(async () => (await atlas.fill('BRA'))?.colour).toBeTruthy()
})

test('back and forward walk through what was chosen, and titles follow', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await keepMapStill(page)
  await page.goto('/')
  await atlas.row(/Contractual Labour/).click()
  await expect(page).toHaveTitle(/Contractual Labour/)
  await page.getByRole('tab', { name: 'Members' }).click()
  await page.getByRole('tabpanel').getByRole('link', { name: 'Nepal' }).click()
  await expect(page).toHaveTitle('Nepal · ISCM Atlas')

  await page.goBack()
  await expect(page).toHaveURL(/\/mechanisms\/colombo\?tab=members/)
  await page.goBack()
  await expect(page).toHaveURL(/\/mechanisms\/colombo$/)
  await page.goForward()
  await expect(page.getByRole('tab', { name: 'Members' })).toHaveAttribute('aria-selected', 'true')
})

for (const [href, note] of [
  ['/mechanisms/nothing-of-the-kind', 'Mechanism “nothing-of-the-kind” not found'],
  ['/countries/QQQ', 'Country “QQQ” not found'],
  ['/themes/weather', 'Page “/themes/weather” not found'],
  ['/no/such/page', 'Page “/no/such/page” not found'],
  ['/?mode=rainbow', '“mode=rainbow”'],
  ['/?from=2010&to=1990', '“from=2010”'],
] as const) {
  test(`the link ${href} opens the world with a plain note`, async ({ page }) => {
    const atlas = new AtlasPage(page)
    await keepMapStill(page)
    await page.goto(href)

    await expect(page.getByRole('status').filter({ hasText: note })).toBeVisible()
    await expect(atlas.row(/Regional Conference on Migration/)).toBeVisible()
  })
}

test('markup in a link is shown as text and never runs', async ({ page }) => {
  await keepMapStill(page)
  await page.goto('/?mode=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D%27broken%27%22%3E')

  await expect(page.getByRole('status').filter({ hasText: '<img src=x' })).toBeVisible()
  await expect(page).toHaveTitle('ISCM Atlas: inter-State consultation mechanisms on migration')
})

test('a mechanism whose membership is a rule shows it and lights up whom it means', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/mechanisms/gfmd')

  await expect(page.getByText(/all UN Member States and Observers/i).first()).toBeVisible()
  await expect.poll(async () => (await atlas.fill('PRK'))?.colour).toBeTruthy()
})

test('a mechanism whose members no source lists says so and colours nobody', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/mechanisms/apc')

  await expect(page.getByText(/No page lists the members/).first()).toBeVisible()
  await atlas.expectFill('AUS', null)
})

test('a superseded mechanism is marked and leads to its successor', async ({ page }) => {
  await keepMapStill(page)
  await page.goto('/mechanisms/soderkoping')

  await expect(page.getByText('Superseded').first()).toBeVisible()
  await page
    .getByRole('region', { name: 'Details' })
    .getByRole('link', { name: /Eastern Partnership/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/mechanisms\/eap-panel/)
})

test('a lay of the world that cannot be loaded is told in words, and the map that stands stays', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await page.route('**/atlas/geometry/globe.*.json', (route) => route.abort())
  await atlas.open('/mechanisms/sacm')
  await page.getByRole('button', { name: 'Globe' }).click()

  const told = page.getByRole('status').filter({ hasText: 'could not be loaded' })
  await expect(told).toContainText('the network did not answer')
  const member = (await atlas.fill('BRA'))?.colour ?? ''
  expect(await atlas.shareOfColour('BRA', member)).toBeGreaterThan(0.5)

  await page.getByRole('button', { name: 'Equal Earth' }).click()
  await expect(told).toHaveCount(0)
})
