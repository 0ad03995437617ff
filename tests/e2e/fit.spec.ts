import { expect, test } from '@playwright/test'
import { keepMapStill } from './still-map.ts'

test.beforeEach(({ context }) => keepMapStill(context))

const pages = ['/', '/mechanisms/rcm', '/countries/MEX', '/compare?m=rcm~sacm~quito', '/overlaps', '/present']
const widths = [320, 390, 820, 853, 900, 1100, 1366, 1440]

for (const path of pages) {
  test(`no width or size of text makes ${path} wider than its window, nor takes a tool away`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
    for (const text of ['100%', '200%']) {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), text)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 768 })
        await expect(async () => {
          const { overflow, tools } = await page.getByRole('banner').evaluate(measured)
          const at = `${width} px, text at ${text}: ${tools.join(' | ')}`
          expect(overflow, at).toBeLessThanOrEqual(0)
          expect(tools, at).toContainEqual(expect.stringMatching(/^Search/))
          expect(tools, at).toContain('Share')
          expect(tools, at).toContainEqual(expect.stringMatching(/^Present$|: go to another place$/))
        }).toPass({ timeout: 15_000 })
      }
    }
  })
}

test('what the bar has no room for stands in its menu', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Explore: go to another place' }).click()
  await page.getByRole('menuitem', { name: 'Present' }).click()

  await expect(page).toHaveURL(/\/present$/)
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Search mechanisms, countries, themes' })).toBeFocused()
})

test('no filter is cut at 1366 pixels, whatever is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/?themes=climate&region=africa&status=unknown')
  const filters = page.getByRole('search', { name: 'Filter the mechanisms' })
  await expect(filters).toBeVisible()

  expect(await filters.evaluate(cutTexts)).toEqual([])
})

test('six compared at 1366 pixels: the panel ends with its content, scrolls one way, and breaks no word', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/compare?m=rcm~sacm~quito~mirps~colombo~bali')
  const table = page.getByRole('table', { name: 'Compared mechanisms side by side' })
  await expect(table.getByRole('rowheader', { name: /^Founded/ })).toBeVisible()

  const panel = page.getByRole('region', { name: 'Details' })
  expect(await panel.evaluate(roomToSpare)).toEqual({ across: 0, down: 0 })
  expect(await table.evaluate(brokenWords)).toEqual([])
})

test('the hint under a matrix is whole at 320 pixels, which is a zoom of 400%', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/overlaps')
  const hint = page.locator('[data-quiet]').filter({ hasText: /./ }).last()
  await expect(hint).toBeVisible()

  expect(await hint.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0)
})

/** How far the scrolled part of a panel is larger than what it shows. */
function roomToSpare(panel: Element) {
  const article = panel.querySelector('article')
  const scroller = article?.parentElement
  if (!article || !scroller) return null
  return { across: scroller.scrollWidth - scroller.clientWidth, down: scroller.scrollHeight - article.offsetHeight }
}

/** Words that stand on two lines. */
function brokenWords(root: Element): readonly string[] {
  const broken: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const lines = new Set(
        [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
      )
      if (lines.size > 1) broken.push(word)
    }
  }
  return broken
}

/** By how much the page is wider than its window, and which controls of the bar are wholly in sight. */
function measured(bar: Element) {
  const { clientWidth } = document.documentElement
  const inSight = (control: Element) => {
    const { width, left, right } = control.getBoundingClientRect()
    return width >= 24 && left >= 0 && right <= clientWidth
  }
  const controls = [...bar.querySelectorAll('a, button, input')].filter(inSight)
  const tools = controls.map(
    (control) =>
      control.getAttribute('aria-label') ?? (control.textContent || control.getAttribute('placeholder') || ''),
  )
  return { overflow: document.documentElement.scrollWidth - window.innerWidth, tools }
}

/** Texts of controls that are shown shortened. */
function cutTexts(root: Element): readonly string[] {
  return [...root.querySelectorAll('button, button *')]
    .filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow === 'hidden',
    )
    .map(({ textContent }) => textContent)
}
