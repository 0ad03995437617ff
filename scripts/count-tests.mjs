import { readFileSync } from 'node:fs'

/**
 * Counts from the JSON report of vitest or Playwright. A skipped test counts as failed, and so does a run without tests, one
 * that left no report and one that ended badly though each test passed (a file that could not be loaded, an unhandled error).
 */
export function countVitest(reportPath, program) {
  return counts(program, reportPath, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

export function countPlaywright(reportPath, program) {
  return counts(program, reportPath, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))
}

function counts({ code, output }, reportPath, read) {
  const report = parse(reportPath)
  if (!report) return { passed: 0, failed: 1, output: `${output}\nThe tests did not run to their end.` }
  const { passed, failed, skipped } = read(report)
  if (passed + failed + skipped === 0) return { passed: 0, failed: 1, output: `${output}\nThere was no test to run.` }
  if (skipped > 0)
    return { passed, failed: failed + skipped, output: `${output}\n${skipped} skipped, counted as failed.` }
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, output }
}

function parse(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
