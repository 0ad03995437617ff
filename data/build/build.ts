import { join } from 'node:path'
import { projectRoot } from './command-line.ts'
import { inputsHash, isUpToDate, removeStamp, writeStamp } from './stamp.ts'

/** `npm run data [folder]`: makes public/atlas from data where something changed. Ends with 1, all faults told, where the data are wrong. */
const root = projectRoot()
const outDir = join(root, 'public/atlas')
const inputs = inputsHash(root)
if (isUpToDate(root, outDir, inputs)) console.log('Atlas data: nothing changed')
else await build()

/** Loads the build itself only when it is needed: a second start takes no time. */
async function build(): Promise<void> {
  const started = performance.now()
  const { checkData } = await import('./check-data.ts')
  const { faultLine } = await import('./fault.ts')
  const { data, faults } = checkData(root)
  for (const fault of faults) console.error(faultLine(fault))
  process.exitCode = faults.length === 0 ? 0 : 1
  if (data === null) return
  const { buildAtlas } = await import('./build-atlas.ts')
  removeStamp(root)
  const { files } = await buildAtlas(data, outDir)
  writeStamp(root, inputs, files)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`Atlas data: ${data.records.length} mechanisms, ${files.length} files in ${seconds} s`)
}
