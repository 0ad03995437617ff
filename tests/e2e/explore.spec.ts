import { expect, test } from '@playwright/test'
import { palettes } from '../../src/domain/palette.ts'
import { AtlasPage } from './atlas-page.ts'

test.describe('the world', () => {
  test('shows countries on the canvas in the colour of their leading priority', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')

    await expect(page).toHaveTitle('ISCM Atlas: inter-State consultation mechanisms on migration')
    const brazil = (await atlas.fill('BRA'))?.colour ?? ''
    expect(Object.values<string>(palettes.light)).toContain(brazil)
    expect(await atlas.shareOfColour('BRA', brazil)).toBeGreaterThan(0.5)
    expect(await atlas.shareOfColour('GRL', palettes.light.land)).toBeGreaterThan(0.5)
  })

  test('lists what is not dormant or superseded, and says how many', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')

    await expect(atlas.count).toHaveText('42 mechanisms')
    await expect(atlas.row(/Regional Conference on Migration/)).toBeVisible()
    await expect(atlas.row(/Manila Process/)).toHaveCount(0)
  })

  test('a theme that is chosen narrows the list, recolours the map and stands in the link', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    await expect(atlas.count).toHaveText('42 mechanisms')

    await page.getByRole('button', { name: /^Theme/ }).click()
    await page.getByRole('menuitemcheckbox', { name: /environment, climate change/ }).click()
    await page.keyboard.press('Escape')

    await expect(page).toHaveURL(/themes=climate/)
    await expect(atlas.count).toHaveText(/^\d+ mechanisms$/)
    await expect(atlas.count).not.toHaveText('42 mechanisms')
    await atlas.expectFill('KAZ', null)
    expect(await atlas.shareOfColour('BRA', (await atlas.fill('BRA'))?.colour ?? '')).toBeGreaterThan(0.5)
  })

  test('a name without its accents is found in the list', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/')
    await page.getByRole('searchbox', { name: /^Name, acronym/ }).fill('conferencia regional sobre migracion')

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
    const atlas = new AtlasPage(page)
    await atlas.open('/?from=1996&to=1996')

    await expect(atlas.count).toHaveText('2 mechanisms')
    await atlas.expectFill('IND', null)
    expect((await atlas.fill('MEX'))?.colour).not.toBeNull()
  })
})
