import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

export const root = fileURLToPath(new URL('..', import.meta.url))

const running = new Set()

/** Ctrl-C and a plain kill end the programs that were started here before they end this one. */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(code)
  })
}

/** Everything a program wrote, in order, and how it ended; code 127 when it could not be started. */
export function runProgram([command, ...args], { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment(env), shell, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (chunk) => (output += chunk)
    const end = (code) => {
      running.delete(child)
      resolve({ code, output: readable(output) })
    }
    running.add(child)
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.on('error', (error) => {
      keep(error.message)
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

/** Without colours, and without the places inside the tools that a stack goes through. */
function readable(output) {
  return stripVTControlCharacters(output)
    .replace(/^\s+at .*(node_modules|node:internal).*\n?/gm, '')
    .trim()
}

/** The command line of a tool in node_modules, started without a shell so that it is the same on every system. */
export function tool(name, args = [], bin = name) {
  const folder = join(root, 'node_modules', name)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]
  return [process.execPath, join(folder, file), ...args]
}

/** Plain text, for it is kept and shown later. NODE_ENV=production would leave the build tools out and break React's tests. */
function environment(extra) {
  const { NODE_ENV: _, FORCE_COLOR: __, ...inherited } = process.env
  return { ...inherited, NO_COLOR: '1', ...extra }
}
