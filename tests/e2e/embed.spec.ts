import { expect, test } from '@playwright/test'
import { palettes } from '../../src/domain/palette.ts'
import { AtlasPage } from './atlas-page.ts'

const disclaimer = /do not imply official endorsement or acceptance by the United Nations/

test('an embedded view is its map with legend, disclaimer and a link back, and nothing else', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/embed/mechanisms/rcm?tab=funding')
  await expect(
    page.getByRole('heading', { level: 1, name: 'RCM · Regional Conference on Migration · ISCM Atlas' }),
  ).toBeVisible()
  await atlas.expectFill('MEX', palettes.light['family-governance'])
  await expect(page.getByText('Observers', { exact: true })).toBeVisible()
  await expect(page.getByText(disclaimer)).toBeVisible()
  await expect(page.getByText(/not an official product/)).toBeVisible()
  const back = page.getByRole('link', { name: 'Open in the ISCM Atlas' })
  await expect(back).toHaveAttribute('href', /^http.*\/mechanisms\/rcm\?tab=funding$/)
  await expect(back).toHaveAttribute('target', '_blank')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('a plain wheel is left to the page around it; with Ctrl it zooms, and the view stays embedded', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/embed')
  const { x, y } = await atlas.pointOf('BRA')
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -400)
  await expect(page.getByText('Hold Ctrl and scroll to zoom the map')).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect(page).toHaveURL(/\/embed\?at=/)
})

test('pressing a country does not lead away from an embedded view', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/embed/mechanisms/rcm')
  const { x, y } = await atlas.pointOf('USA')
  await page.mouse.move(x, y)
  await expect(page.getByText(/^United States/).first()).toBeVisible()
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/\/embed\/mechanisms\/rcm$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Regional Conference/)
})

test('a link that makes no sense shows the nearest view and says so', async ({ page }) => {
  await new AtlasPage(page).open('/embed/mechanisms/nope?mode=loud')
  await expect(page.getByText('Mechanism “nope” not found.')).toBeVisible()
  await expect(page.getByText(/“mode=loud”/)).toBeVisible()
  await expect(page.getByText('Main priority · members only')).toBeVisible()
})

test('a comparison, a matrix and a slide can be embedded too', async ({ page }) => {
  await page.goto('/embed/compare?m=rcm~sacm&maps=each')
  await expect(
    page.getByRole('group', { name: 'A map for each compared mechanism' }).locator('svg').first(),
  ).toBeVisible()
  await page.goto('/embed/overlaps?page=countries')
  const matrix = page.getByRole('group', { name: /Matrix/i })
  await expect(matrix.getByText('Zimbabwe')).toBeAttached()
  await expect(page.getByText(disclaimer)).toHaveCount(0)
  await page.goto('/embed/present/rcm/2')
  await expect(page.getByRole('heading', { level: 1, name: 'Members decide, others observe' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/\/embed\/present\/rcm\/3$/)
})

test('the dialog gives the code of exactly the view that is seen, and the code works in a page of others', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await new AtlasPage(page).open('/mechanisms/rcm?theme=protection')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('menuitem', { name: 'Embed…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this view' })
  await expect(dialog.frameLocator('iframe').getByText(disclaimer)).toBeVisible()
  const code = dialog.getByRole('textbox', { name: 'HTML code' })
  await expect(code).toHaveValue(/src="[^"]+\/embed\/mechanisms\/rcm\?theme=protection".* width="100%" height="520"/)
  await dialog.getByRole('radio', { name: 'Pixels' }).click()
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).fill('600')
  await expect(code).toHaveValue(/ width="720" height="600" loading="lazy"/)
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).fill('7')
  await expect(code).toHaveValue(/ height="600"/)
  await dialog.getByRole('button', { name: 'Copy the code' }).click()
  await expect(dialog.getByText('Copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())

  const other = await context.newPage()
  await other.route('**/a-page-of-others', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><p>Our page</p>${copied}` }),
  )
  await other.goto('/a-page-of-others')
  const frame = other.frameLocator('iframe')
  await expect(frame.getByRole('link', { name: 'Open in the ISCM Atlas' })).toHaveAttribute(
    'href',
    `${baseURL}/mechanisms/rcm?theme=protection`,
  )
})

test('the head names the page for previews, and its oEmbed file embeds it', async ({ page, request, baseURL }) => {
  const title = page.locator('meta[property="og:title"]')
  const oembed = page.locator('link[type="application/json+oembed"]')
  await page.goto('/themes/climate')
  await expect(title).toHaveAttribute('content', /Migration, environment, climate change and disasters/)
  await page.goto('/mechanisms/rcm')
  await expect(title).toHaveAttribute('content', /Regional Conference on Migration/)
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', `${baseURL}/mechanisms/rcm`)
  await expect(oembed).toHaveCount(1)
  const answer = await request.get((await oembed.getAttribute('href')) ?? '')
  expect(await answer.json()).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'RCM · Regional Conference on Migration',
  })
  await page.goto('/about')
  await expect(title).toHaveAttribute('content', /About/)
  await expect(oembed).toHaveCount(0)
})
