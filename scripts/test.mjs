import { whyNodeIsTooOld } from './node-version.mjs'

const fault = whyNodeIsTooOld()
if (fault) {
  console.error(fault)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

void import('./check.mjs').then(({ check }) => check({ browser: !process.argv.includes('--without-browser') }))
