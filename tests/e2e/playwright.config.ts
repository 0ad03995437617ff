import { defineConfig } from '@playwright/test'
import { findChromium, launchOptions } from './chromium.ts'

const port = Number(process.env['E2E_PORT'] ?? 4373)
const address = `http://127.0.0.1:${port}`
const executablePath = findChromium()

if (!executablePath) throw new Error('There is no Chromium here: npm test finds or installs one.')

/**
 * Serves dist as it is: build it first. Pictures of failed tests are kept in tests/e2e/results. A trace would cost each test
 * seconds of computing, failed or not: ask for one with `--trace retain-on-failure`.
 */
export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_REPORT'] ?? 'results/report.json' }]],
  use: {
    baseURL: address,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(executablePath),
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
})
