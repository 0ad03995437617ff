import { expect, test, type Page } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'
import { keepMapStill } from './still-map.ts'

test.beforeEach(({ context }) => keepMapStill(context))

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test('the first stops of the Tab key skip the bar: to the list, to the details', async ({ page }) => {
  await page.goto('/mechanisms/rcm')
  await expect(heading(page, 'RCM')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the list' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'RCM')).toBeFocused()

  await page.getByRole('link', { name: 'Skip to the list' }).focus()
  await page.keyboard.press('Enter')
  await expect(new AtlasPage(page).row(/Regional Conference on Migration/)).toBeFocused()
})

test('Escape closes the panel and leads back to where it was opened from', async ({ page }) => {
  await page.goto('/')
  const row = new AtlasPage(page).row(/Bali Process/)
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Bali Process')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Bali Process/ })).toBeAttached()
  await page.getByRole('tab', { name: 'Members' }).focus()
  await page.keyboard.press('Escape')

  await expect(page).toHaveURL(/\/$/)
  await expect(row).toBeFocused()
})

test('Escape in a menu or a text field is for that alone', async ({ page }) => {
  await page.goto('/mechanisms/rcm')
  await expect(heading(page, 'RCM')).toBeVisible()
  await page.getByRole('button', { name: 'Region', exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')

  await expect(page).toHaveURL(/\/mechanisms\/rcm$/)
})

test('the focus comes to the heading after a search and after Back', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('list', { name: 'Mechanisms', exact: true })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('colombo process')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Colombo Process')).toBeFocused()

  await page.getByRole('tab', { name: 'Members' }).press('Enter')
  await page.getByRole('tabpanel').getByRole('link', { name: 'Nepal' }).press('Enter')
  await expect(heading(page, 'Nepal')).toBeFocused()
  await page.goBack()
  await expect(heading(page, 'Colombo Process')).toBeFocused()
})

test('the focus comes to the heading of a comparison that a cell opens', async ({ page }) => {
  await page.goto('/overlaps?order=name&region=americas')
  await expect(page).toHaveTitle('Mechanisms · Overlaps · ISCM Atlas')
  await page.getByRole('gridcell', { name: /^RCM and Quito Process: / }).click()
  await expect(page).toHaveURL(/\/compare/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('clearing the filters leaves the focus among them', async ({ page }) => {
  await page.goto('/?level=global')
  const filters = page.getByRole('search', { name: 'Filter the mechanisms' })
  await filters.getByRole('button', { name: 'Clear' }).press('Enter')

  await expect(page).toHaveURL(/\/$/)
  await expect(filters.getByRole('searchbox')).toBeFocused()
})

test('the stage is left to the heading of its deck, and each window has its own title', async ({ page }) => {
  await page.goto('/present/rcm/2')
  await expect(page).toHaveTitle(/^2\. .+ · The Regional Conference on Migration · ISCM Atlas$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveTitle('The Regional Conference on Migration · Present · ISCM Atlas')
  await page.goto('/present/rcm/2?window=speaker')
  await expect(page).toHaveTitle('Speaker: The Regional Conference on Migration · ISCM Atlas')
})

test('a record lies in the main part of the page, and its heading comes first', async ({ page }) => {
  await page.goto('/countries/MEX')
  await expect(page.getByRole('main').getByRole('heading').first()).toHaveText('Mexico')
})
