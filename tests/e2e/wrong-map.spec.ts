import { expect, test, type Locator, type Page } from '@playwright/test'
import { palettes } from '../../src/domain/palette.ts'
import { AtlasPage } from './atlas-page.ts'
import { keepMapStill, mapProgram } from './still-map.ts'

const governance = rgb(palettes.light['family-governance'])
const land = rgb(palettes.light.land)
const program = '**/assets/index-*.js'
const mapWorker = '**/assets/maplibre-gl-worker-*.js'

const stillUsa = (page: Page) => page.locator('[data-map="svg"] path[data-id="USA"]').first()

/** Colours of the countries that the first paint colours on the default world. */
const posterColours = (page: Page) =>
  page
    .locator('#poster .scene-fill')
    .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))])

test('before any script runs no country has a colour that is not meant, and the default world has its own', async ({
  page,
}) => {
  await page.route(program, () => undefined)
  await page.goto('/mechanisms/rcm', { waitUntil: 'commit' })
  await expect(page.locator('#poster svg')).toBeVisible()
  expect(await posterColours(page)).toEqual([land])
  await expect(page.locator('#poster .scene-mark').first()).toBeHidden()

  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('#poster svg')).toBeVisible()
  expect((await posterColours(page)).length).toBeGreaterThan(3)
})

test('the scene of a link is seen before the map can be, in the same place, and the map takes over', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(mapProgram, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/mechanisms/rcm')
  const mexico = page.locator('[data-map="svg"] path[data-id="MEX"]').first()
  await expect(mexico).toHaveCSS('fill', governance)
  await expect(page.locator('[data-map="svg"] path[data-id="BRA"]').first()).toHaveCSS('fill', land)
  await expect(page.locator('#poster')).toHaveCount(0)
  const still = await middleOf(mexico)
  go()
  await atlas.mapReady()

  await expect(page.locator('[data-map="webgl"]')).toBeVisible()
  const live = await atlas.pointOf('MEX')
  expect(Math.hypot(live.x - still.x, live.y - still.y)).toBeLessThan(20)
})

test('while the geometry is on its way, a default world that is left behind turns into plain land', async ({
  page,
}) => {
  await page.route('**/atlas/geometry/**', () => undefined)
  await page.goto('/')
  await page.getByRole('link', { name: /^RCM/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'RCM' })).toBeVisible()

  expect(await posterColours(page)).toEqual([land])
})

test('where the program of the map does not load, a still picture of the scene stays with a note', async ({ page }) => {
  await keepMapStill(page)
  await page.goto('/mechanisms/rcm')

  await expect(page.getByText('The interactive map could not be loaded')).toBeVisible()
  await expect(stillUsa(page)).toHaveCSS('fill', governance)

  await page.unroute(mapProgram)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.locator('[data-map="webgl"]')).toBeVisible()
})

test('where the worker of the map stays silent, the still picture is there and says so after some seconds', async ({
  page,
}) => {
  await page.route(mapWorker, (route) => route.abort())
  await page.goto('/mechanisms/rcm')

  await expect(stillUsa(page)).toHaveCSS('fill', governance)
  await expect(page.getByText('The interactive map has not loaded yet')).toBeVisible()
  await page.locator('[data-map="svg"] path[data-id="BRA"]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Brazil' })).toBeVisible()
})

test('where the geometry does not load, the page says that there is no map', async ({ page }) => {
  await page.route('**/atlas/geometry/**', (route) => route.abort())
  await page.goto('/mechanisms/rcm')

  await expect(page.getByText('The map could not be loaded.')).toBeVisible()
})

test('a lost graphics context shows the still picture at once, and the map when it is back', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/mechanisms/rcm')
  await expect(page.locator('[data-map="webgl"]')).toBeVisible()
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')?.getContext('webgl2')
    const extension = gl?.getExtension('WEBGL_lose_context')
    extension?.loseContext()
    setTimeout(() => extension?.restoreContext(), 1500)
  })

  await expect(stillUsa(page)).toHaveCSS('fill', governance, { timeout: 1500 })
  await expect(page.locator('[data-map="webgl"]')).toBeVisible()
})

async function middleOf(shape: Locator): Promise<{ x: number; y: number }> {
  const box = await shape.boundingBox()
  if (!box) throw new Error('the shape is not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
}
