/**
 * A stage is `{ name, needs, after, run }`: `run` gives `{ passed, failed, output }`, counts of tests or 1 for a check. It is
 * started as soon as a lane is free, the stages it `needs` have passed and those it comes `after` have ended. Where one that
 * it needs has failed it could not run, and that is a failure.
 *
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runStages(stages, { lanes, report }) {
  const waiting = [...stages]
  const running = new Map()
  const results = new Map()
  const settle = (stage, result) => {
    running.delete(stage.name)
    results.set(stage.name, result)
    report(stage, result)
  }
  while (waiting.length > 0 || running.size > 0) {
    for (const stage of startable(waiting, { results, free: lanes - running.size })) {
      waiting.splice(waiting.indexOf(stage), 1)
      const broken = stage.needs.filter((name) => results.get(name).failed > 0)
      if (broken.length > 0) settle(stage, couldNotRun(broken))
      else
        running.set(
          stage.name,
          timed(stage).then((result) => settle(stage, result)),
        )
    }
    if (running.size > 0) await Promise.race(running.values())
  }
  return total([...results.values()])
}

function startable(waiting, { results, free }) {
  const ended = (names) => names.every((name) => results.has(name))
  return waiting.filter(({ needs, after = [] }) => ended(needs) && ended(after)).slice(0, free)
}

function couldNotRun(broken) {
  return { passed: 0, failed: 1, output: `could not run, because of: ${broken.join(', ')}`, seconds: 0 }
}

async function timed(stage) {
  const start = performance.now()
  const result = await stage.run().catch((error) => ({ passed: 0, failed: 1, output: error.stack }))
  return { ...result, seconds: (performance.now() - start) / 1000 }
}

function total(results) {
  const sum = (count) => results.reduce((before, result) => before + result[count], 0)
  return { passed: sum('passed'), failed: sum('failed') }
}
