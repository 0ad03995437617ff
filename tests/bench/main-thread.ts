import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { build, preview } from 'vite'
import { findChromium, launchOptions } from '../e2e/chromium.ts'
import { generatedAtlas } from './generated-atlas.ts'
import { longestTask } from './longest-task.ts'

const port = 4375
const address = `http://localhost:${port}`
/** Tasks longer than this hold a page up (W3C Long Tasks). */
const limit = 50

interface Opening {
  readonly name: string
  /** Leaves the page with the matrix drawn and in its order. */
  readonly run: (page: Page) => Promise<void>
}

const openings: readonly Opening[] = [
  { name: 'from /about', run: (page) => openFrom(page, '/about') },
  { name: 'from / with the map', run: (page) => openFrom(page, '/') },
  { name: 'themes', run: (page) => openPage(page, 'Themes') },
  { name: 'countries', run: (page) => openPage(page, 'Countries') },
  { name: 'cold, start-up included', run: (page) => shown(page, () => page.goto(`${address}/overlaps`)) },
]

/**
 * `npm run bench:page [mechanisms] [runs]`: how long opening the matrices holds the main thread of a real Chromium up at a time, with a
 * generated field in place of the records. Builds the app for itself. Says the load of the machine, as other work on it makes tasks longer.
 */
async function main(size: number, runs: number): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium here: npm test finds or installs one.')
  const outDir = mkdtempSync(join(tmpdir(), 'atlas-bench-'))
  await build({ build: { outDir, emptyOutDir: true }, logLevel: 'error' })
  const server = await preview({ build: { outDir }, preview: { port, strictPort: true }, logLevel: 'error' })
  const browser = await chromium.launch(launchOptions(executablePath))
  const index = JSON.stringify(generatedAtlas(size))
  for (const opening of openings) {
    for (let run = 0; run < runs; run += 1) console.log(await measured(browser, index, opening))
  }
  await browser.close()
  await server.close()
  rmSync(outDir, { recursive: true })
}

async function measured(browser: Browser, index: string, { name, run }: Opening): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.route('**/atlas/index.*.json', (route) => route.fulfill({ contentType: 'application/json', body: index }))
  const longest = await longestTask(browser, page, () => run(page))
  await page.close()
  const verdict = longest <= limit ? 'within' : 'beyond'
  return `${name}: longest task ${longest.toFixed(1)} ms, ${verdict} ${limit} ms (load ${loadavg()[0]?.toFixed(1)})`
}

async function openFrom(page: Page, path: string): Promise<void> {
  await page.goto(address + path)
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0)
  await page.evaluate(atRest)
  await shown(page, () => page.locator('header nav a[href^="/overlaps"]').click())
}

/** Runs in the page: waits until the map that software draws here has left the main thread alone for a second. */
function atRest(): Promise<void> {
  return new Promise((resolve) => {
    let calm = setTimeout(resolve, 1000)
    new PerformanceObserver(() => {
      clearTimeout(calm)
      calm = setTimeout(resolve, 1000)
    }).observe({ type: 'longtask' })
  })
}

async function openPage(page: Page, name: string): Promise<void> {
  await openFrom(page, '/about')
  await shown(page, () => page.locator(`a:text-is("${name}")`).click())
}

/**
 * Marks the moment before the step, and waits until cells are drawn and their order is known. Asks the page by plain selectors and seldom:
 * locators by role would be the longest tasks of all.
 */
async function shown(page: Page, step: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => performance.mark('matrix-asked'))
  await step()
  await page.waitForFunction(() => document.querySelector('[role=gridcell]') !== null, null, { polling: 500 })
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[role=status]')].every(({ textContent }) => !textContent.startsWith('Ordering')),
    null,
    { polling: 500 },
  )
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
}

await main(Number(process.argv[2] ?? 500), Number(process.argv[3] ?? 5))
