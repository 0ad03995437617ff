import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@playwright/test'
import { AtlasPage } from './atlas-page.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const pages = [
  '/',
  '/mechanisms/rcm',
  '/mechanisms/rcm?tab=structures',
  '/mechanisms/rcm?tab=funding',
  '/countries/MEX',
  '/themes/climate',
  '/about',
]

for (const scheme of ['light', 'dark'] as const) {
  for (const href of pages) {
    test(`axe finds nothing on ${href}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      const atlas = new AtlasPage(page)
      await atlas.open(href)
      if (href !== '/') await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(axeSource)
      const violations = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run()
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(' | ')}`,
        )
      })

      expect(violations).toEqual([])
    })
  }
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
}
