import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest, digestFile, evidenceAsRecord, evidenceFolder, readObject } from './evidence.ts'

/** Run when the evidence itself has changed: `npx tsx tests/data/write-evidence-digest.ts`. */
const entries = readdirSync(evidenceFolder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => [name.replace('.json', ''), digest(evidenceAsRecord(readObject(join(evidenceFolder, name))))])
writeFileSync(digestFile, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
console.log(`${digestFile}: ${entries.length} records`)
