import { expect, test } from '@playwright/test'

const disclaimer = /do not imply official endorsement/

test('without scripts a page says what the Atlas is, what it needs and where its data are, beside plain land', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/mechanisms/rcm')

  await expect(page.getByRole('heading', { level: 1, name: 'ISCM Atlas' })).toBeVisible()
  await expect(page.getByText('need JavaScript')).toBeVisible()
  await expect(page.getByText(disclaimer)).toBeVisible()
  await expect(page.getByText('could not start')).toBeHidden()
  const data = await page.getByRole('link', { name: 'as JSON' }).getAttribute('href')
  expect(await (await page.request.get(data ?? '')).json()).toHaveProperty('mechanisms')
  await context.close()
})

test('a program that does not load leaves a message with a button, which starts the Atlas once it can be had', async ({
  page,
}) => {
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.goto('/mechanisms/rcm')
  await expect(page.getByRole('alert')).toContainText('The Atlas could not start')

  await page.unroute('**/assets/index-*.js')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'RCM' })).toBeVisible()
})

test('a program that starts shows nothing of that', async ({ page }) => {
  await page.goto('/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await expect(page.locator('#start')).toHaveCount(0)
})

test('where the program of one page does not load, its panel says so and all else goes on', async ({ page }) => {
  await page.route('**/assets/panels-*.js', (route) => route.abort())
  await page.goto('/mechanisms/rcm')
  const panel = page.getByRole('region', { name: 'Details' })
  await expect(panel.getByRole('alert')).toContainText('could not be loaded')
  await expect(page.getByRole('list', { name: 'Mechanisms', exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  await expect(panel.getByRole('alert')).toContainText('could not be loaded')
  await page.unroute('**/assets/panels-*.js')
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'RCM' })).toBeVisible()
})

test('where a dialog does not load, a message can be closed and the page stays', async ({ page }) => {
  await page.route('**/assets/ViewPictureDialog-*.js', (route) => route.abort())
  await page.goto('/')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('menuitem', { name: /picture/i }).click()
  await expect(page.getByRole('alert')).toContainText('could not be loaded')

  await page.getByRole('button', { name: 'Close this message', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Mechanisms', exact: true })).toBeVisible()
})
