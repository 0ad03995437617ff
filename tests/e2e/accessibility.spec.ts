import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    /** There once axe's source has run in the page. */
    readonly axe?: { run(): Promise<AxeResult> }
  }
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}

const panels = ['/mechanisms/rcm', '/countries/MEX', '/themes/climate']
const comparisons = ['/compare', '/compare?m=rcm~sacm', '/compare?m=rcm~sacm~quito~mirps&sets=degree']
const overlaps = ['/overlaps', '/overlaps?page=themes', '/overlaps?page=countries', '/overlaps?page=gaps&theme=climate']
const stages = ['/present', '/present/rcm', '/present/rcm/1', '/present/rcm/1?window=speaker']
const more = ['/mechanisms/rcm?tab=structures', '/mechanisms/rcm?tab=funding', '/about']
const cases = [
  ...['/', ...panels, ...comparisons, ...overlaps, ...stages, ...more].map((href) => ({
    href,
    scheme: 'light' as const,
  })),
  ...['/', ...panels, ...comparisons, ...overlaps].map((href) => ({ href, scheme: 'dark' as const })),
]

for (const { href, scheme } of cases) {
  test(`axe finds nothing on ${href}, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    const atlas = new AtlasPage(page)
    await atlas.open(href)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(axeSource)
    const found = await page.evaluate(async () => {
      const result = await window.axe?.run()
      return result?.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    })

    expect(found).toEqual([])
  })
}
