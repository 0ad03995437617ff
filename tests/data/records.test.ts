import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../data/build/check-data.ts'
import { faultLine } from '../../data/build/fault.ts'
import {
  digest,
  digestFile,
  evidenceAsRecord,
  evidenceFolder,
  projectRoot,
  readObject,
  withoutAdditions,
} from './evidence.ts'

const recordOf = (id: string) => readObject(join(projectRoot, 'data/mechanisms', `${id}.json`))
const digests = Object.entries(readObject(digestFile))

describe('the records', () => {
  it('are all valid, as are the countries and themes they rest on', () => {
    const { faults, recordCount, data } = checkData(projectRoot)
    expect(faults.map(faultLine)).toEqual([])
    expect(recordCount).toBeGreaterThanOrEqual(49)
    expect(data?.records).toHaveLength(recordCount)
  })

  it('hold all 49 mechanisms of the evidence', () => {
    expect(digests).toHaveLength(49)
    if (existsSync(evidenceFolder))
      expect(readdirSync(evidenceFolder).toSorted()).toEqual(digests.map(([id]) => `${id}.json`))
  })

  it.each(digests)('%s says what its evidence says: nothing dropped, nothing invented', (id, expected) => {
    const record = withoutAdditions(recordOf(id))
    const evidence = join(evidenceFolder, `${id}.json`)
    if (existsSync(evidence)) expect(record).toEqual(evidenceAsRecord(readObject(evidence)))
    expect(digest(record)).toBe(expected)
  })

  it('say why no members are listed only where that is so, and give each membership rule its scope', () => {
    const records = digests.map(([id]) => ({ id, ...recordOf(id) }))
    const withField = (field: string) => records.filter((record) => field in record).map(({ id }) => id)
    expect(withField('members_unlisted')).toEqual(['apc', 'manila'])
    expect(withField('members_rule')).toEqual(['gfmd', 'grcp', 'idm', 'imrf'])
  })
})
