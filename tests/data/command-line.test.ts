import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inputsHash, isUpToDate, removeStamp, writeStamp } from '../../data/build/stamp.ts'
import { breakFile } from './broken-data.ts'
import { smallRecords, writeSmallData } from './small-data.ts'
import { projectRoot, readList } from './data-folder.ts'

function run(program: string, root: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(projectRoot, 'data/build', program), root],
    { cwd: projectRoot, encoding: 'utf8' },
  )
  return { status, stdout: stdout.trim(), faults: stderr.trim().split('\n') }
}

const whole = writeSmallData()
const broken = writeSmallData()
const count = smallRecords.length
const countries = readList(join(projectRoot, 'data/countries.json')).length
breakFile(broken, { file: 'data/mechanisms/north.json', at: ['members', 1, 'role'], value: 'boss' })
breakFile(broken, { file: 'data/mechanisms/south.json', at: ['members', 0, 'iso3'], value: 'XXX' })
const lines = [
  "data/mechanisms/north.json  members[1].role: 'boss' is not allowed; allowed: member | observer | associate | partner",
  `data/mechanisms/south.json  members[0].iso3: 'XXX' is no country of data/countries.json; allowed: one of its ${countries} codes: ISO 3166-1 alpha-3, and XKX`,
]

afterAll(() => {
  for (const root of [whole, broken]) rmSync(root, { recursive: true })
})

describe('npm run data:check', { timeout: 120_000 }, () => {
  it('says that nothing is wrong and ends with 0', () => {
    expect(run('check.ts', whole)).toEqual({ status: 0, stdout: `${count} records, 0 faults`, faults: [''] })
  })

  it('tells every fault on a line and ends with 1', () => {
    expect(run('check.ts', broken)).toEqual({ status: 1, stdout: '', faults: [...lines, `${count} records, 2 faults`] })
  })
})

describe('npm run data', { timeout: 120_000 }, () => {
  it('stops at broken records with every fault told, and writes nothing', () => {
    expect(run('build.ts', broken)).toEqual({ status: 1, stdout: '', faults: lines })
    expect(existsSync(join(broken, 'public'))).toBe(false)
  })

  it('builds once, and does nothing when nothing changed', () => {
    const built = run('build.ts', whole)
    expect(built).toMatchObject({ status: 0, stdout: expect.stringContaining(`Atlas data: ${count} mechanisms`) })
    expect(run('build.ts', whole).stdout).toBe('Atlas data: nothing changed')
  })
})

describe('the stamp of a build', () => {
  const outDir = join(whole, 'public/atlas')

  it('is void once the data are others', () => {
    const inputs = inputsHash(whole)
    writeStamp(whole, inputs, [])
    expect(isUpToDate(whole, outDir, inputs)).toBe(true)
    breakFile(whole, { file: 'data/mechanisms/north.json', at: ['established'], value: 1997 })
    expect(isUpToDate(whole, outDir, inputsHash(whole))).toBe(false)
  })

  it('is void once a file of the build is gone, and while a build runs', () => {
    const inputs = inputsHash(whole)
    writeStamp(whole, inputs, ['manifest.json'])
    rmSync(outDir, { recursive: true, force: true })
    expect(isUpToDate(whole, outDir, inputs)).toBe(false)
    writeStamp(whole, inputs, [])
    removeStamp(whole)
    expect(isUpToDate(whole, outDir, inputs)).toBe(false)
  })
})
