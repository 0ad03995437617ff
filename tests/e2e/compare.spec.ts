import { expect, test } from '@playwright/test'
import { setColour } from '../../src/derive/set-colour.ts'
import { palettes } from '../../src/domain/palette.ts'
import { AtlasPage } from './atlas-page.ts'

const { light } = palettes
const colours = [light[setColour(0)], light[setColour(1)]] as const

test.describe('two mechanisms', () => {
  test('have a colour each on the map, and stripes of both where a country is in both', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/compare?m=rcm~quito')

    await atlas.expectFill('USA', colours[0])
    await atlas.expectFill('ARG', colours[1])
    await expect.poll(async () => (await atlas.fill('MEX'))?.pattern).toBe('pair')
    expect(await atlas.shareOfColour('USA', colours[0])).toBeGreaterThan(0.5)
    expect(await atlas.shareOfColour('MEX', colours[0])).toBeGreaterThan(0.1)
    expect(await atlas.shareOfColour('MEX', colours[1])).toBeGreaterThan(0.1)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('5 of the 11 members of')
  })
})

test.describe('the RCM, SACM and the Quito Process', () => {
  test('are found to share no country, and the map counts in how many each is', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/compare?m=rcm~sacm~quito')

    await expect(page.getByRole('heading', { level: 1 })).toContainText('No country is in all three.')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('9 members of')
    await atlas.expectFill('CAN', light['step-1'])
    const two = (await atlas.fill('MEX'))?.colour ?? ''
    expect(two).not.toBe(light['step-1'])
    await atlas.expectFill('BRA', two)
    await atlas.expectFill('FRA', null)
    expect(await atlas.shareOfColour('BRA', two)).toBeGreaterThan(0.5)
  })

  test('show one footprint alone while it is pointed at', async ({ page }) => {
    const atlas = new AtlasPage(page)
    await atlas.open('/compare?m=rcm~sacm~quito')
    await atlas.expectFill('BOL', light['step-1'])

    await page.getByRole('button', { name: /^(Remove|SACM)/ }).nth(1).hover()

    await atlas.expectFill('BOL', colours[1])
    await atlas.expectFill('CAN', null)
  })
})
