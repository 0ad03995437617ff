import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'
import { keepMapStill } from './still-map.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    /** There once axe's source has run in the page. */
    readonly axe?: { run(options?: { readonly runOnly: readonly string[] }): Promise<AxeResult> }
  }
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

const panels = ['/mechanisms/rcm', '/countries/MEX', '/themes/climate']
const comparisons = ['/compare', '/compare?m=rcm~sacm', '/compare?m=rcm~sacm~quito~mirps&sets=degree']
const withMap = ['/', ...panels, ...comparisons, '/overlaps?page=gaps&theme=climate', '/present/rcm/1']
/** Their map is that of a page before; in the dark it is the still one, as in high contrast. */
const more = ['/mechanisms/rcm?tab=structures', '/mechanisms/rcm?tab=funding', '/about']
/** Pages on which no map is made. */
const matrices = ['/overlaps', '/overlaps?page=themes', '/overlaps?page=countries']
const decks = ['/present', '/present/rcm', '/present/rcm/1?window=speaker']
const cases = [
  ...[...withMap, ...more, ...matrices, ...decks].map((href) => ({ href, scheme: 'light' as const })),
  ...[...withMap, ...matrices].map((href) => ({ href, scheme: 'dark' as const })),
]

for (const { href, scheme } of cases) {
  test(`axe finds nothing on ${href}, ${scheme}`, async ({ page }) => {
    const live = scheme === 'light' && withMap.includes(href)
    if (!live) await keepMapStill(page)
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto(href)
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    if (live) await new AtlasPage(page).mapReady()
    await page.waitForLoadState('networkidle')
    await page.evaluate(axeSource)
    const found = await page.evaluate(async () => {
      const result = await window.axe?.run()
      return result?.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    })

    expect(found).toEqual([])
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const href of ['/', '/mechanisms/rcm', '/compare?m=rcm~sacm~quito', '/overlaps']) {
    test(`links, choices and small targets of ${href} hold in high contrast, ${colorScheme}`, async ({ page }) => {
      await keepMapStill(page)
      await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' })
      await page.goto(href)
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      await page.evaluate(axeSource)
      const found = await page.evaluate(async () => {
        const result = await window.axe?.run({ runOnly: ['color-contrast', 'target-size'] })
        return result?.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
      })

      expect(found).toEqual([])
    })
  }
}

test('colours that are data stay in high contrast', async ({ page }) => {
  await keepMapStill(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/mechanisms/rcm')
  const parts = page.getByRole('img', { name: /^Priorities by weight/ }).locator('span > span')
  await parts.first().waitFor()
  const colours = await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundColor))

  expect(new Set(colours).size).toBeGreaterThan(2)
})
