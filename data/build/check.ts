import { checkData } from './check-data.ts'
import { projectRoot } from './command-line.ts'
import { faultLine } from './fault.ts'

/** `npm run data:check [folder]`: validates, writes nothing. Ends with 1 where there are faults. */
const { recordCount, faults } = checkData(projectRoot())
for (const fault of faults) console.error(faultLine(fault))
const summary = `${recordCount} records, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`
if (faults.length === 0) console.log(summary)
else console.error(summary)
process.exitCode = faults.length === 0 ? 0 : 1
