import { expect, test, type Page } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'

async function expectReserveFund(page: Page): Promise<void> {
  const fund = page
    .getByRole('tabpanel')
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /^Reserve Fund/ }) })
  await expect(fund).toBeVisible()
  await expect(fund).toContainText('1,000')
  await expect(fund).toContainText('250')
  await expect(fund).toContainText('International Organization for Migration')
}

test('by mouse: from the world to the RCM, its structures, its Reserve Fund and the source behind it', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/')
  await atlas.row(/Regional Conference on Migration/).click()

  await expect(page.getByRole('heading', { level: 1, name: 'RCM' })).toBeVisible()
  await expect.poll(async () => (await atlas.fill('COL'))?.pattern).toBe('hatch')
  expect((await atlas.fill('MEX'))?.pattern).toBe('solid')
  expect((await atlas.fill('BRA'))?.colour).toBeNull()

  await page.getByRole('tab', { name: 'Structures' }).click()
  await expect(page).toHaveURL(/tab=structures/)
  await expect(page.getByText('Presidency Pro-Témpore (Chair)').first()).toBeVisible()

  await page.getByRole('tab', { name: 'Funding' }).click()
  await expectReserveFund(page)

  const mark = page
    .getByRole('tabpanel')
    .getByRole('button', { name: /^\d+ sources?:/ })
    .first()
  await mark.click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute('href', /^https?:/)
})

test('by keyboard: search, open, walk to the tab, read', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/')
  await page.keyboard.press('/')
  await page.keyboard.type('puebla')
  await expect(page.getByRole('option', { name: /Regional Conference on Migration/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'RCM' })).toBeVisible()
  const overview = page.getByRole('tab', { name: 'Overview' })
  await overview.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Funding' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectReserveFund(page)
})

test('by keyboard alone: the skip link reaches the list, arrows walk it, Enter opens', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/?sort=founded&level=regional')
  const first = atlas.list.getByRole('link').first()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const second = atlas.list.getByRole('link').nth(1)
  await expect(second).toBeFocused()
  const href = await second.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${href?.split('?')[0]}`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
