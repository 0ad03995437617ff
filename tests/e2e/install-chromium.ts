import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { findChromium } from './chromium.ts'

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** Finds a Chromium or installs one, and prints its path as the last line; else one line that says how to get one. */
function main(): void {
  try {
    console.log(findChromium() ?? installed())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

/** Throws an Error that names the command to run by hand. */
function installed(): string {
  const said = []
  for (const commands of waysToInstall()) {
    said.push(...commands.map((command) => run(command)))
    const path = findChromium()
    if (path) return path
  }
  const byHand = isDebian()
    ? 'apt-get update && apt-get install -y chromium (as root)'
    : 'npx playwright install --with-deps chromium'
  const hint = 'or set CHROMIUM_PATH to a Chromium or Chrome that is there'
  throw new Error(`${said.join('\n')}\nThere is no Chromium here and none could be installed: run ${byHand}, ${hint}.`)
}

/** Debian's package first, for it brings its libraries; Playwright's own browser needs them installed as well where that is allowed. */
function waysToInstall(): readonly (readonly string[][])[] {
  const root = rootPrefix()
  const download = [process.execPath, playwright, 'install', 'chromium']
  if (!root) return [[download]]
  const debian = [
    [...root, 'apt-get', 'update'],
    [
      ...root,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-core',
    ],
  ]
  const withLibraries = [[...root, process.execPath, playwright, 'install-deps', 'chromium'], download]
  return isDebian() ? [debian, withLibraries] : [withLibraries]
}

/** What to put before a command to run it as root without being asked for a password; null when that is not possible. */
function rootPrefix(): readonly string[] | null {
  if (process.platform !== 'linux') return null
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null
}

/** Ubuntu's package of that name only asks for a snap, so it counts as another system. */
function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** @returns the last lines of what it said when it failed, for the report; empty when it went well. */
function run([command = '', ...args]: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status === 0) return ''
  const output = error ? error.message : `${stdout}\n${stderr}`
  return [`$ ${[command, ...args].join(' ')}`, ...output.trim().split('\n').slice(-6)].join('\n')
}

main()
