import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { evidenceDifferences } from './compare-evidence.ts'

/**
 * `npm run data:compare-evidence [folder]`: compares data/mechanisms with the folder of evidence that the records were taken from.
 * It lies beside the project and not in every clone of it: where it is not, nothing is compared. Ends with 1 where they differ.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const evidence = process.argv[2] ?? join(root, '../shared/evidence/mechanisms')
if (existsSync(evidence)) {
  const differences = evidenceDifferences(join(root, 'data/mechanisms'), evidence)
  for (const difference of differences) console.error(difference)
  if (differences.length === 0) console.log('The records say what the evidence says.')
  process.exitCode = differences.length === 0 ? 0 : 1
} else {
  console.log(`No evidence at ${evidence}: nothing was compared.`)
}
