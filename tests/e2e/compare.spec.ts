import { expect, test } from '@playwright/test'
import { setColour } from '../../src/derive/colour/set-colour.ts'
import { palettes } from '../../src/domain/palette.ts'
import { AtlasPage } from './atlas-page.ts'
import { membersOf } from './built-atlas.ts'

const rcm = membersOf('rcm')
const shared = [...rcm].filter((iso3) => membersOf('quito').has(iso3)).length
const sharedText = `${shared} of the ${rcm.size} members of RCM`

const { light } = palettes
const colours = [light[setColour(0)], light[setColour(1)]] as const

test('two mechanisms have a colour each on the map, and stripes of both where a country is in both', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/compare?m=rcm~quito')

  await atlas.expectFill('USA', colours[0])
  await atlas.expectFill('ARG', colours[1])
  await expect.poll(async () => (await atlas.fill('MEX'))?.pattern).toBe('pair')
  expect(await atlas.shareOfColour('USA', colours[0])).toBeGreaterThan(0.5)
  expect(await atlas.shareOfColour('MEX', colours[0])).toBeGreaterThan(0.1)
  expect(await atlas.shareOfColour('MEX', colours[1])).toBeGreaterThan(0.1)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(sharedText)
})

test('the RCM, SACM and the Quito Process share no country, and the map counts in how many each is', async ({
  page,
}) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/compare?m=rcm~sacm~quito')

  await expect(page).toHaveTitle('RCM, SACM, Quito Process compared · ISCM Atlas')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^No country is in all three\. \d+ members of SACM and \d+ of RCM are in the Quito Process\.$/,
  )
  await atlas.expectFill('CAN', light['step-1'])
  const two = (await atlas.fill('MEX'))?.colour ?? ''
  expect(two).not.toBe(light['step-1'])
  await atlas.expectFill('BRA', two)
  await atlas.expectFill('FRA', null)
  expect(await atlas.shareOfColour('BRA', two)).toBeGreaterThan(0.5)
})

test('one footprint stands alone on the map while it is pointed at', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/compare?m=rcm~sacm~quito')
  await atlas.expectFill('BOL', light['step-1'])

  await page.getByRole('button', { name: 'SACM: move or open' }).hover()

  await atlas.expectFill('BOL', colours[1])
  await atlas.expectFill('CAN', null)
})

test('of four mechanisms each column of the sets lists its countries and lights them', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/compare?m=rcm~sacm~quito~mirps')

  await page
    .getByRole('button', { name: /^RCM and MIRPS.*: 3 countries/ })
    .first()
    .click()

  const listed = page.getByRole('region', { name: 'Overlap of members' })
  await expect(listed.getByRole('link', { name: 'Honduras' })).toBeVisible()
  await expect.poll(async () => (await atlas.fill('HND'))?.highlighted).toBe(true)
  expect((await atlas.fill('MEX'))?.highlighted).toBe(false)
})

test('mechanisms are gathered from the list, and the tray leads to their comparison', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/')

  await page.getByRole('button', { name: /^Compare RCM$/ }).click()
  await page.getByRole('button', { name: /^Compare Quito Process$/ }).click()
  await expect(page).toHaveURL(/m=rcm~quito/)
  await page
    .getByRole('link', { name: /^Compare/ })
    .last()
    .click()

  await expect(page).toHaveURL(/\/compare\?m=rcm~quito/)
  await atlas.expectFill('USA', colours[0])
})

test('a faulty link compares what it can, and says what it left out', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/compare?m=rcm~atlantis~rcm~sacm')

  await expect(page).toHaveTitle('RCM, SACM compared · ISCM Atlas')
  await expect(page.getByText('“atlantis”')).toBeVisible()
  await expect(page.getByText('names “rcm” more than once')).toBeVisible()
})

test('a rule compares by its rule, and one without a list says so', async ({ page }) => {
  const atlas = new AtlasPage(page)
  await atlas.open('/compare?m=imrf~rcm~manila')

  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('all UN Member States')
  await expect(heading).toContainText('Manila Process')
})
