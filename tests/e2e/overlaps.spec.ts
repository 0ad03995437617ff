import { expect, test } from '@playwright/test'
import { membersOf } from './built-atlas.ts'

const rcm = membersOf('rcm')
const shared = [...rcm].filter((iso3) => membersOf('quito').has(iso3)).length
const sharedText = `${shared} of the ${rcm.size} members of RCM`

test('a cell of the matrix tells what two mechanisms share, and opens their comparison', async ({ page }) => {
  await page.goto('/overlaps?order=name&region=americas')

  await page.getByRole('gridcell', { name: /^RCM and Quito Process: \d+ shared members/ }).click()

  await expect(page).toHaveURL(/\/compare\?m=rcm~quito/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sharedText)
})

test('the matrix is one tab stop, and arrow keys go from cell to cell', async ({ page }) => {
  await page.goto('/overlaps?order=name')
  const grid = page.getByRole('grid')
  await grid.getByRole('gridcell').first().waitFor()

  expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const focused = page.locator(':focus')
  await expect(focused).toHaveAttribute('aria-colindex', '3')
  await expect(focused.locator('xpath=..')).toHaveAttribute('aria-rowindex', '4')
  await page.keyboard.press('Control+End')
  await expect(focused).toHaveAttribute('aria-colindex', (await grid.getAttribute('aria-colcount')) ?? '')
})

test('mechanisms that are alike stand side by side once the worker has ordered them', async ({ page }) => {
  await page.goto('/overlaps')
  await page.getByRole('gridcell').first().waitFor()

  const distance = async () => {
    const heads = await page.getByRole('rowheader').allTextContents()
    const at = (name: string) => heads.findIndex((head) => head.startsWith(name))
    return Math.abs(at('Budapest Process') - at('Prague Process'))
  }
  await expect.poll(distance).toBe(1)
})

test('the countries of a mechanism come first once its head is pressed, and the link says so', async ({ page }) => {
  await page.goto('/overlaps?page=countries')
  await page.getByRole('gridcell').first().waitFor()
  await expect(page.locator('[data-moves]')).toHaveCount(0)

  await page.getByRole('columnheader', { name: /^MIDSA/ }).click()

  await expect(page).toHaveURL(/by=midsa/)
  await expect(page.getByRole('rowheader').first()).toContainText('Angola')
})

test('for a theme, whom no mechanism reaches is on the map and in the list', async ({ page }) => {
  await page.goto('/overlaps?page=gaps&theme=climate')
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0)

  await expect(page.getByRole('link', { name: 'Kazakhstan', exact: true })).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => window.atlasMap?.inspect('KAZ').colour ?? null))
    .not.toBe(await page.evaluate(() => window.atlasMap?.inspect('BRA').colour ?? null))
})
