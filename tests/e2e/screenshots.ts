import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { preview } from 'vite'
import { findChromium, launchOptions } from './chromium.ts'

const folder = join(import.meta.dirname, '../screenshots')
const port = 4374
const views = {
  world: '/',
  reach: '/?mode=reach&theme=climate',
  memberships: '/?mode=memberships&roles=all',
  pacific: '/?map=pacific',
  globe: '/mechanisms/rcm?map=globe',
  rcm: '/mechanisms/rcm',
  structures: '/mechanisms/rcm?tab=structures',
  funding: '/mechanisms/rcm?tab=funding',
  outputs: '/mechanisms/rcm?tab=outputs',
  members: '/mechanisms/bali?tab=members',
  rule: '/mechanisms/gfmd',
  unlisted: '/mechanisms/manila',
  superseded: '/mechanisms/soderkoping',
  country: '/countries/MEX',
  island: '/countries/KIR',
  theme: '/themes/climate',
  about: '/about',
  faulty: '/mechanisms/nothing',
  pair: '/compare?m=rcm~sacm',
  three: '/compare?m=rcm~sacm~quito',
  six: '/compare?m=rcm~sacm~quito~mirps~cmc~eu-celac&sets=degree',
  apart: '/compare?m=rcm~sacm~quito&maps=each',
  gaps: '/overlaps?page=gaps&theme=climate',
} as const
/** Where no map is made that tells when it is ready. */
const pages = {
  overlaps: '/overlaps',
  'overlaps-themes': '/overlaps?page=themes',
  'overlaps-countries': '/overlaps?page=countries',
  decks: '/present',
  deck: '/present/rcm',
} as const
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1920, height: 1080 },
] as const
const schemes = ['light', 'dark'] as const

/** `npm run screenshots [view …]`: pictures of the built Atlas in tests/screenshots, a view at four sizes in both schemes. Build it first. */
async function main(wanted: readonly string[]): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium here: npm test finds or installs one.')
  mkdirSync(folder, { recursive: true })
  const server = await preview({ preview: { port, strictPort: true }, logLevel: 'error' })
  const browser = await chromium.launch(launchOptions(executablePath))
  for (const [name, href] of Object.entries({ ...views, ...pages })) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const size of sizes) for (const colorScheme of schemes) await picture(browser, name, href, size, colorScheme)
  }
  await browser.close()
  await server.close()
}

async function picture(
  browser: Browser,
  name: string,
  href: string,
  viewport: (typeof sizes)[number],
  colorScheme: (typeof schemes)[number],
): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
  await page.goto(`http://localhost:${port}${href}`)
  await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  if (!(name in pages)) await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(folder, `${name}-${viewport.width}x${viewport.height}-${colorScheme}.png`) })
  await page.close()
}

await main(process.argv.slice(2))
