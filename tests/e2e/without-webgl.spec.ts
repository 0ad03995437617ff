import { chromium, expect, test } from '@playwright/test'
import { palettes } from '../../src/domain/palette.ts'
import { findChromium, launchOptions } from './chromium.ts'

test('without WebGL the same scene stands there as SVG, with the same clicks and a quiet note', async ({ baseURL }) => {
  const { args, ...launch } = launchOptions(findChromium() ?? '')
  const browser = await chromium.launch({
    ...launch,
    args: [...(args ?? []).filter((flag) => !flag.includes('swiftshader')), '--disable-3d-apis'],
  })
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 1440, height: 900 } })
  await page.goto('/mechanisms/rcm')

  const mexico = page.locator('[data-map="svg"] path[data-id="MEX"]').first()
  await expect(mexico).toBeVisible()
  await expect(page.getByText(/without WebGL/)).toBeVisible()
  const fill = await mexico.evaluate((path) => getComputedStyle(path).fill)
  expect(fill).toBe(rgb(palettes.light['family-governance']))

  await page.getByRole('link', { name: 'Close' }).first().click()
  await page.locator('[data-map="svg"] path[data-id="BRA"]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brazil' })).toBeVisible()
  await browser.close()
})

test('a graphics context that does not come back gives way to the SVG map', async ({ page }) => {
  await page.goto('/')
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0)
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })

  await expect(page.locator('[data-map="svg"] path[data-id="BRA"]').first()).toBeVisible()
})

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
}
