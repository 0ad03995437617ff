import { expect, test } from '@playwright/test'
import { palettes } from '../../src/domain/palette.ts'
import { AtlasPage } from './atlas-page.ts'
import { runningMechanisms } from './built-atlas.ts'

const allMechanisms = `${runningMechanisms.length} mechanisms`

test.describe('the world', () => {
  test('shows countries on the canvas in the colour of their leading priority, close calls striped', async ({
    page,
  }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')

    await expect(page).toHaveTitle('ISCM Atlas: inter-State consultation mechanisms on migration')
    for (const country of ['BRA', 'CAN', 'CHN', 'COD', 'DZA', 'IND', 'KAZ', 'USA']) {
      const { colour = null, closeCall = false } = (await atlas.fill(country)) ?? {}
      expect(Object.values<string>(palettes.light)).toContain(colour)
      const share = await atlas.shareOfColour(country, colour ?? '')
      expect(share > 0.5, `${country}, ${closeCall ? 'close' : 'clear'}: ${share}`).toBe(!closeCall)
    }
    expect(await atlas.shareOfColour('GRL', palettes.light.land)).toBeGreaterThan(0.5)
  })

  test('an entry of the legend lets the colours of other countries step back until Escape', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    const entry = page.getByRole('button', { name: /^Close call/ })
    await entry.click()
    await expect(entry).toHaveAttribute('aria-pressed', 'true')
    const { x, y } = await atlas.pointOf('BRA')
    await page.mouse.move(x, y)
    const colours = Object.values<string>(palettes.light)
    const isStrong = async (country: string) => colours.includes((await atlas.fill(country))?.colour ?? '')
    for (const country of ['BRA', 'CAN', 'CHN', 'IND', 'KAZ', 'USA']) {
      await expect.poll(() => isStrong(country), country).toBe((await atlas.fill(country))?.closeCall)
    }

    await page.keyboard.press('Escape')
    await expect(entry).toHaveAttribute('aria-pressed', 'false')
    for (const country of ['BRA', 'CAN', 'CHN', 'IND', 'KAZ', 'USA']) {
      await expect.poll(() => isStrong(country), country).toBe(true)
    }
  })

  test('a hint at the edge of the map stays on it', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    const { x, y } = await atlas.pointOf('NZL')
    await page.mouse.move(x, y + 2)
    const hint = page.getByText('New Zealand', { exact: true }).locator('..')
    const box = await hint.boundingBox()
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width)
    expect((box?.y ?? 0) + (box?.height ?? height)).toBeLessThanOrEqual(height)
  })

  test('lists what is not dormant or superseded, and says how many', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')

    await expect(atlas.count).toHaveText(allMechanisms)
    await expect(atlas.row(/Regional Conference on Migration/)).toBeVisible()
    await expect(atlas.row(/Manila Process/)).toHaveCount(0)
  })

  test('a theme that is chosen narrows the list, recolours the map and stands in the link', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    await expect(atlas.count).toHaveText(allMechanisms)

    await page.getByRole('button', { name: /^Theme/ }).click()
    await page.getByRole('menuitemcheckbox', { name: /environment, climate change/ }).click()
    await page.keyboard.press('Escape')

    await expect(page).toHaveURL(/themes=climate/)
    await expect(atlas.count).toHaveText(/^\d+ mechanisms$/)
    await expect(atlas.count).not.toHaveText(allMechanisms)
    await atlas.expectFill('KAZ', null)
    const brazil = (await atlas.fill('BRA'))?.colour ?? ''
    expect(Object.entries(palettes.light).find(([, colour]) => colour === brazil)?.[0]).toMatch(/^step-/)
    expect(await atlas.shareOfColour('BRA', brazil)).toBeGreaterThan(0.5)
  })

  test('a name without its accents is found in the list', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    await page.getByRole('searchbox', { name: /^Name/ }).fill('conferencia regional sobre migracion')

    await expect(atlas.count).toHaveText('1 mechanism')
    await expect(atlas.row(/Regional Conference on Migration/)).toBeVisible()
  })

  test('a pointed-at row lights up its members on the map, and a pointed-at country its rows', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    await atlas.row(/Regional Conference on Migration/).hover()
    await expect.poll(async () => (await atlas.fill('MEX'))?.highlighted).toBe(true)
    expect((await atlas.fill('IND'))?.highlighted).toBe(false)

    const { x, y } = await atlas.pointOf('MEX')
    await page.mouse.move(x, y + 4)
    await expect(page.getByText('Mexico', { exact: true }).first()).toBeVisible()
    await expect(atlas.list.locator('[data-lit]').filter({ hasText: 'RCM' })).toHaveCount(1)
  })

  test('a click on a country opens it', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    const { x, y } = await atlas.pointOf('BRA')
    await page.mouse.click(x, y)

    await expect(page).toHaveURL(/\/countries\/BRA/)
    await expect(page.getByRole('heading', { level: 1, name: 'Brazil' })).toBeVisible()
  })

  test('the founding years filter list and map', async ({ page }) => {
    const founded = runningMechanisms.filter(({ established }) => established === 1996)
    const atlas = new AtlasPage(page)
    await atlas.open('/?from=1996&to=1996')

    await expect(atlas.count).toHaveText(`${founded.length} mechanisms`)
    await atlas.expectFill('IND', null)
    expect((await atlas.fill('MEX'))?.colour).not.toBeNull()
  })
})
