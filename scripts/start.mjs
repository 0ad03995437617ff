import { whyNodeIsTooOld } from './node-version.mjs'

const fault = whyNodeIsTooOld()
if (fault) {
  console.error(fault)
  process.exit(1)
}

void import('./serve.mjs').then(({ serve }) => serve())
