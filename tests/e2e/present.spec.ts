import { chromium, expect, test } from '@playwright/test'
import rcm from '../../data/decks/rcm.json' with { type: 'json' }
import world from '../../data/decks/world.json' with { type: 'json' }
import { findChromium, launchOptions } from './chromium.ts'
import { StagePage } from './stage-page.ts'
import { keepMapStill } from './still-map.ts'

test.use({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' })

test('a clicker leads through the whole deck and back, and every slide says its title', async ({ page }) => {
  const stage = new StagePage(page)
  await stage.open('world', 1)
  for (const [index, { title }] of world.slides.entries()) {
    await expect(stage.title).toHaveText(title)
    await stage.expectSlide(index + 1, world.slides.length)
    await stage.press('PageDown')
  }
  await stage.expectSlide(9, 9)
  await stage.press('PageUp', 'PageUp')
  await stage.expectSlide(7, 9)
})

test('a number and Enter, Home, End, letters and Space lead as they say', async ({ page }) => {
  await keepMapStill(page.context())
  const stage = new StagePage(page)
  await stage.open('world', 2)
  await stage.press('5', 'Enter')
  await stage.expectSlide(5, 9)
  await stage.press('9', '9', 'Enter')
  await stage.expectSlide(9, 9)
  await stage.press('Home')
  await stage.expectSlide(1, 9)
  await stage.press('n', ' ')
  await stage.expectSlide(3, 9)
  await stage.press('p', 'End')
  await stage.expectSlide(9, 9)
})

test('B makes the hall black, and any step brings the picture back', async ({ page }) => {
  const stage = new StagePage(page)
  await stage.open('rcm', 2)
  await expect.poll(() => stage.colourAt(250, 160)).not.toBe('0,0,0')
  await stage.press('b')
  await expect.poll(() => stage.colourAt(960, 540)).toBe('0,0,0')
  expect(await stage.colourAt(250, 160)).toBe('0,0,0')
  await stage.press('.')
  await stage.expectSlide(2, 7)
  await expect.poll(() => stage.colourAt(250, 160)).not.toBe('0,0,0')
})

test('a reload returns to the same slide, and Escape steps back to the deck', async ({ page }) => {
  const stage = new StagePage(page)
  await stage.open('rcm', 1)
  await stage.press('4', 'Enter')
  await stage.expectSlide(4, 7)
  await page.reload()
  await stage.expectSlide(4, 7)
  await stage.press('o')
  await expect(page.getByRole('list', { name: 'All slides' })).toBeVisible()
  await stage.press('Escape')
  await expect(page.getByRole('list', { name: 'All slides' })).toBeHidden()
  await stage.expectSlide(4, 7)
  await stage.press('Escape')
  await expect(page).toHaveURL(/\/present\/rcm$/)
})

test('the speaker window follows the stage and leads it, and closing it loses nothing', async ({ page, context }) => {
  const stage = new StagePage(page)
  await stage.open('rcm', 1)
  const opened = context.waitForEvent('page')
  await stage.press('s')
  const speaker = await opened
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('It began in Puebla')
  await stage.press('End')
  await expect(speaker.getByText('7 / 7').first()).toBeVisible()
  await speaker.bringToFront()
  await speaker.keyboard.press('PageUp')
  await stage.expectSlide(6, 7)
  await speaker.getByRole('spinbutton').fill('7')
  await speaker.keyboard.press('PageUp')
  await expect(speaker.getByText('5 / 7').first()).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expect(speaker.getByText('6 / 7').first()).toBeVisible()
  await speaker.getByRole('heading', { level: 1 }).click()
  await speaker.keyboard.press('b')
  await expect.poll(() => stage.colourAt(960, 540)).toBe('0,0,0')
  await speaker.close()
  await stage.press('b', 'PageUp')
  await stage.expectSlide(5, 7)
})

test('the speaker window keeps its place and the time of the talk over a reload', async ({ page, context }) => {
  await keepMapStill(page.context())
  const stage = new StagePage(page)
  await stage.open('rcm', 3)
  const opened = context.waitForEvent('page')
  await stage.press('s')
  const speaker = await opened
  await expect(speaker.getByText('3 / 7').first()).toBeVisible()
  await speaker.reload()
  await expect(speaker.getByText('3 / 7').first()).toBeVisible()
  await stage.press('PageDown')
  await expect(speaker.getByText('4 / 7').first()).toBeVisible()
  await expect(speaker.getByText(/^0:(?!00)\d\d$/)).toBeVisible()
  await speaker.getByRole('button', { name: 'Restart' }).click()
  await expect(speaker.getByText('0:00', { exact: true }).first()).toBeVisible()
})

test('the speaker is told that the stage was closed, opens it again, and the minutes of the talk stay', async ({
  page,
  context,
}) => {
  await keepMapStill(page.context())
  const stage = new StagePage(page)
  await stage.open('rcm', 2)
  const opened = context.waitForEvent('page')
  await stage.press('s')
  const speaker = await opened
  await speaker.getByRole('spinbutton').fill('17')
  await speaker.reload()
  await expect(speaker.getByRole('spinbutton')).toHaveValue('17')
  const closed = speaker.getByRole('alert').getByText('The stage was closed')
  await expect(speaker.getByText('2 / 7').first()).toBeVisible()
  await expect(closed).toBeHidden()

  await stage.press('Escape')
  await expect(page).toHaveURL(/\/present\/rcm$/)
  await expect(closed).toBeVisible()
  await speaker.getByRole('button', { name: 'Open the stage again' }).click()
  await stage.expectSlide(2, 7)
  await expect(closed).toBeHidden()
  await page.close()
  await expect(closed).toBeVisible()
  const shut = speaker.waitForEvent('close')
  await speaker.getByRole('button', { name: 'Close this window' }).focus()
  await Promise.all([shut, speaker.keyboard.press('Enter').catch(() => undefined)])
})

test('a finger leads on by a tap, and back in the first third of the stage', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } })
  const stage = new StagePage(await context.newPage())
  await stage.open('rcm', 2)
  await stage.page.touchscreen.tap(800, 400)
  await stage.expectSlide(3, 7)
  await stage.page.touchscreen.tap(100, 400)
  await stage.expectSlide(2, 7)
  await context.close()
})

test('where full screen is denied the stage fills the window and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('denied'))
  })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  const stage = new StagePage(page)
  await stage.open('rcm', 1)
  await stage.press('f', 'PageDown')
  await stage.expectSlide(2, 7)
  const box = await page.locator('[aria-roledescription="slide"]').boundingBox()
  expect([box?.width, box?.height]).toEqual([1920, 1080])
  expect(faults).toEqual([])
})

test('without a network a deck that was opened goes on to its end', async ({ page, context }) => {
  const stage = new StagePage(page)
  await stage.open('world', 1)
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  for (let step = 1; step < 9; step += 1) await stage.press('PageDown')
  await stage.expectSlide(9, 9)
  await stage.press('Home')
  await stage.expectSlide(1, 9)
  await expect(page.getByText(/could not be loaded/)).toHaveCount(0)
})

test('without a network the speaker has a window all the same, and files of the deck are made', async ({
  page,
  context,
}) => {
  const stage = new StagePage(page)
  await page.goto('/present/rcm')
  await page.waitForLoadState('networkidle')
  const made = page.waitForResponse(/make-pptx/)
  await made
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Download…' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.pdf$/)
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Present', exact: true }).last().click()
  await stage.expectSlide(1, 7)
  const opened = context.waitForEvent('page')
  await stage.press('s')
  const speaker = await opened
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText(rcm.slides[0]?.title ?? '')
  await speaker.keyboard.press('PageDown')
  await stage.expectSlide(2, 7)
  await speaker.getByRole('button', { name: 'Next slide' }).click()
  await stage.expectSlide(3, 7)
  await expect(speaker.getByText('3 / 7').first()).toBeVisible()
  const shut = speaker.waitForEvent('close')
  await stage.press('Escape')
  await shut
})

test('previews show the map in the frame that the stage has', async ({ baseURL }) => {
  const { args, ...launch } = launchOptions(findChromium() ?? '')
  const flags = [...(args ?? []).filter((flag) => !flag.includes('swiftshader')), '--disable-3d-apis']
  const browser = await chromium.launch({ ...launch, args: flags })
  const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width: 1920, height: 1080 } })
  const [first, ...others] = rcm.slides
  const deck = { ...rcm, slides: [{ ...first, view: '/countries/GHA' }, ...others] }
  await page.route('**/decks/rcm.*.json', (route) => route.fulfill({ json: deck }))
  const stage = new StagePage(page)
  for (const slide of [1, 2]) {
    await stage.open('rcm', slide)
    const frame = await page.locator('[aria-roledescription="slide"] svg[role="img"]').first().getAttribute('viewBox')
    await stage.press('o')
    const preview = page.getByRole('button', { name: new RegExp(`^Slide ${slide}:`) })
    await expect(preview.locator('svg[role="img"]').first()).toHaveAttribute('viewBox', frame ?? '')
  }
  await browser.close()
})

test('all words of every slide are large enough for a hall and stand in the 4:3 box', async ({ page }) => {
  await keepMapStill(page.context())
  const stage = new StagePage(page)
  await stage.open('world', 1)
  for (let slide = 1; slide <= 9; slide += 1) {
    await stage.expectSlide(slide, 9)
    expect(await page.evaluate(faultyTexts), `slide ${slide}`).toEqual([])
    await stage.press('PageDown')
  }
})

test('a slide with a great deal of text sets it smaller, not under 24 pt, and never lays it over its foot', async ({
  page,
}) => {
  const [first, ...others] = rcm.slides
  const text = 'Governments of the region meet to speak of migration. '.repeat(7).trim()
  const deck = { ...rcm, slides: [{ ...first, text }, ...others] }
  await page.route('**/decks/rcm.*.json', (route) => route.fulfill({ json: deck }))
  await keepMapStill(page.context())
  const stage = new StagePage(page)
  await stage.open('rcm', 1)
  const words = page.locator('[data-fit]')
  await expect(words).toHaveAttribute('data-fit', /[123]/)
  await expect(words).not.toHaveAttribute('data-cut')
  expect(await page.evaluate(faultyTexts)).toEqual([])
  const figures = await page.locator('[data-fit] dt > span').first().boundingBox()
  const legend = await page.getByText('Observers', { exact: true }).boundingBox()
  expect((figures?.y ?? 0) + (figures?.height ?? 0)).toBeLessThanOrEqual(legend?.y ?? 0)
})

/** Runs in the page: texts of the slide smaller than 24 pt (32 px), out of the 4:3 box in the middle of the page, or cut at its foot. */
function faultyTexts(): readonly string[] {
  const edge = (window.innerWidth - (window.innerHeight * 4) / 3) / 2
  const slide = document.querySelector('[aria-roledescription="slide"]')
  const elements = [...(slide?.querySelectorAll('h1, p, dt, dd, li, :is(h1, p, dt, dd, li) *') ?? [])]
  const worded = elements.filter((element) =>
    [...element.childNodes].some(
      (node) =>
        node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '' && element.closest('svg') === null,
    ),
  )
  return worded.flatMap((element) => {
    const { left, right, bottom, width } = element.getBoundingClientRect()
    if (width <= 1) return []
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    const faulty = size < 32 || left < edge - 1 || right > window.innerWidth - edge + 1 || bottom > window.innerHeight
    return faulty ? [`${element.textContent} (${size} px, ${left} to ${right}, ${bottom})`] : []
  })
}
