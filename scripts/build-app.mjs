import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from './fault.mjs'
import { root, runProgram, tool } from './run-program.mjs'

/** Everything that vite reads; what `npm run data` makes of data/ is in public/. */
const INPUTS = ['src', 'public', 'data/build', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']
const STAMP = join(root, 'dist/.built-from')

/** Records and boundaries -> public/atlas. Quick when they have not changed. Throws a Fault with the lines that name each fault. */
export async function buildData() {
  const { code, output } = await runProgram(tool('tsx', ['data/build/build.ts']))
  if (code !== 0) throw new Fault(`${output}\nThe data was not built: mend the lines above and run the command again.`)
}

/** src and public -> dist. Throws a Fault with what vite says. */
export async function buildApp() {
  const { code, output } = await runProgram(tool('vite', ['build', '--logLevel', 'warn']), {
    env: { NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Fault(`${output}\nThe app was not built: mend the lines above and run the command again.`)
  writeFileSync(STAMP, inputsHash())
}

/** Whether dist was made from the files as they are now. vite empties dist, so the stamp in it cannot outlive its build. */
export function appIsBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputsHash()
}

function inputsHash() {
  const hash = createHash('sha256')
  for (const path of INPUTS.flatMap((input) => filesUnder(input))) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}
