import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp, buildData } from './build-app.mjs'
import { countPlaywright, countVitest } from './count-tests.mjs'
import { runProgram, tool } from './run-program.mjs'

const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'))

/** By content, since a file that is put back may have the time and size it had. */
const FORMAT_CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/format']

/** Long ones first, so that two lanes end at about the same time. */
export function stagesWithoutBrowser() {
  return [
    task('atlas files', buildData),
    tests('architecture'),
    tests('component', ['atlas files']),
    tests('unit', ['atlas files']),
    tests('data', ['atlas files']),
    task('build', buildWithinBudget, ['atlas files']),
    program('lint', () => tool('oxlint', ['--type-aware', '--deny-warnings'])),
    program('unused', () => tool('knip')),
    program('types', () => tool('typescript', ['-p', '.'], 'tsc')),
    program('format', () => tool('prettier', ['--check', '--log-level', 'warn', ...FORMAT_CACHE, '.'])),
  ]
}

/** The browser is looked for, or installed, while the other stages run; end-to-end comes last and has the machine to itself. */
export function stagesWithBrowser() {
  const others = stagesWithoutBrowser()
  let path = ''
  const find = {
    name: 'browser',
    needs: [],
    run: async () => {
      const result = await runProgram(tool('tsx', ['tests/e2e/install-chromium.ts']))
      path = result.output.split('\n').at(-1)
      return verdict(result)
    },
  }
  const after = others.map(({ name }) => name)
  return [find, ...others, { name: 'end-to-end', needs: ['browser', 'build'], after, run: () => playwright(path) }]
}

async function playwright(chromium) {
  const report = join(reports, 'end-to-end.json')
  const result = await runProgram(
    tool('@playwright/test', ['test', '-c', 'tests/e2e/playwright.config.ts'], 'playwright'),
    {
      env: { CHROMIUM_PATH: chromium, E2E_PORT: String(await freePort()), E2E_REPORT: report },
    },
  )
  return countPlaywright(report, result)
}

/** A project of vite.config.ts. */
function tests(project, needs = []) {
  const report = join(reports, `${project}.json`)
  const run = async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return countVitest(report, await runProgram(tool('vitest', ['run', '--project', project, ...reporters])))
  }
  return { name: project, needs, run }
}

function program(name, command, needs = []) {
  return { name, needs, run: async () => verdict(await runProgram(command())) }
}

function task(name, work, needs = []) {
  const run = async () => {
    try {
      await work()
      return { passed: 1, failed: 0, output: '' }
    } catch (error) {
      return { passed: 0, failed: 1, output: error.message }
    }
  }
  return { name, needs, run }
}

async function buildWithinBudget() {
  await buildApp()
  const { code, output } = await runProgram(tool('size-limit'))
  if (code !== 0) throw new Error(output)
}

function verdict({ code, output }) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
