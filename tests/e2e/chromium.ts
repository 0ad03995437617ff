import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where browsers are installed on systems that do not put them on the PATH. */
const FOLDERS = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap(
    (folder) =>
      folder
        ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe')]
        : [],
  ),
} as const

/**
 * The browser for the tests: CHROMIUM_PATH, then the usual places, then the one that Playwright downloaded. Null where there
 * is none. Throws an Error when CHROMIUM_PATH names something that does not run: who sets it means that browser and no other.
 */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM_PATH']
  if (!chosen) return candidates().find((path) => runs(path)) ?? null
  if (runs(chosen)) return chosen
  throw new Error(`CHROMIUM_PATH is ${chosen}, and no browser runs from there: correct it or unset it.`)
}

/**
 * SwiftShader draws WebGL where there is no graphics card. Playwright leaves the sandbox out, which root cannot have, nor a
 * user of some containers and Ubuntus: the only pages that are opened are ours.
 */
export function launchOptions(executablePath: string): LaunchOptions {
  const args = [
    '--enable-unsafe-swiftshader',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  return { executablePath, args }
}

function candidates(): readonly string[] {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const onPath = NAMES.flatMap((name) => [...new Set(folders)].filter(Boolean).map((folder) => join(folder, name)))
  const installed = process.platform === 'darwin' || process.platform === 'win32' ? FOLDERS[process.platform] : []
  return [...onPath, ...installed, chromium.executablePath()]
}

/** Asks for the version, since Ubuntu has a /usr/bin/chromium-browser that only says how to get one; Windows would open a window. */
function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
