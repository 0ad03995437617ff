import { installPackages, packagesArePresent } from './install-packages.mjs'
import { runStages } from './run-stages.mjs'
import { stagesWithBrowser, stagesWithoutBrowser } from './stages.mjs'

const MOST_LINES = 200

/** Runs every stage, prints a line for each and the counts as the last line; the exit code is 1 if anything failed. */
export async function check({ browser }) {
  if (!(await install())) return end({ passed: 0, failed: 1 })
  const stages = browser ? stagesWithBrowser() : stagesWithoutBrowser()
  end(await runStages(stages, { lanes: 2, report }))
}

async function install() {
  if (packagesArePresent()) return true
  console.log('Installing packages …')
  try {
    await installPackages()
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
}

function report({ name }, { passed, failed, output, seconds }) {
  const verdict = failed > 0 ? 'failed' : 'passed'
  const count = passed + failed > 1 ? `  (${passed} passed, ${failed} failed)` : ''
  console.log(`${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s  ${verdict}${count}`)
  if (failed > 0) console.log(`\n${shortened(output)}\n`)
}

function shortened(output) {
  const lines = output.split('\n')
  if (lines.length <= MOST_LINES) return output
  return [`(the first ${lines.length - MOST_LINES} lines are left out)`, ...lines.slice(-MOST_LINES)].join('\n')
}

function end({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
