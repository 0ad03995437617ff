/**
 * Says whether this Node can run the Atlas. Parsed by old versions too, so nothing newer than ES2018 stands here or in the
 * two files that import it (start.mjs, test.mjs); everything else is imported after the check.
 */
const OLDEST = [20, 19]

/** @returns {string | null} one line that says what to do; null when this Node will do. */
export function whyNodeIsTooOld(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null
  return `The Atlas needs Node ${OLDEST.join('.')} or newer and this is Node ${version}: install a newer one from https://nodejs.org and run the command again.`
}
