import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from './fault.mjs'
import { root, runProgram } from './run-program.mjs'

const QUIET = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress']
const PATIENCE = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000']
const NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/

/**
 * Compares what the lock file asks for with what npm last wrote down as installed: versions, not dates, so that a fresh
 * checkout or a touched file never reinstalls. Packages for other systems are optional and may be missing.
 */
export function packagesArePresent() {
  const installedPath = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedPath)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === entry.version : entry.optional || entry.devOptional
  })
}

/** Puts the packages of package-lock.json into node_modules. Throws a Fault that says why it could not. */
export async function installPackages() {
  const { code, output } = await runProgram([...npm(), 'ci', ...QUIET, ...PATIENCE], { shell: needsShell() })
  if (code !== 0) throw new Fault(explain(output))
}

function explain(output) {
  const network = output.match(NETWORK)?.[0]
  if (network) {
    const registry = process.env.npm_config_registry ?? 'https://registry.npmjs.org'
    return `The packages could not be downloaded from ${registry} (${network}): check the connection or the proxy and run the command again.`
  }
  const lines = output.split('\n').filter((line) => line.startsWith('npm error') && !line.includes('debug-0.log'))
  return ['The packages could not be installed (npm ci):', ...lines.slice(0, 12)].join('\n')
}

/** npm's own program where npm started us, else the one on the PATH (a .cmd on Windows, which needs a shell). */
function npm() {
  const program = process.env.npm_execpath
  return program?.endsWith('npm-cli.js') ? [process.execPath, program] : ['npm']
}

function needsShell() {
  return process.platform === 'win32' && npm().length === 1
}
