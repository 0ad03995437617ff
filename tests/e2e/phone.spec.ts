import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a phone the list is a sheet over the map, and the map fits the world above it', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/')
  const sheet = await page.locator('[data-covers-map]').first().boundingBox()
  const { y } = await atlas.pointOf('BRA')

  expect(sheet?.width).toBe(390)
  expect(y).toBeLessThan(sheet?.y ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('the handle of the sheet shows more of it, up to all of the page', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/mechanisms/rcm')
  const sheet = page.locator('[data-covers-map]')
  const handle = sheet.getByRole('button', { name: /^Show/ }).first()
  const half = (await sheet.boundingBox())?.height ?? 0
  await handle.click()
  await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(half + 100)
  await expect(page.getByRole('heading', { level: 1, name: 'RCM' })).toBeVisible()
})
