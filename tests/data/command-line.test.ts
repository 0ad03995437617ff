import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { breakFile, copyData } from './broken-data.ts'
import { projectRoot } from './evidence.ts'

function run(program: string, root: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(projectRoot, 'data/build', program), root],
    { cwd: projectRoot, encoding: 'utf8' },
  )
  return { status, stdout: stdout.trim(), faults: stderr.trim().split('\n') }
}

const whole = copyData()
const broken = copyData()
breakFile(broken, { file: 'data/mechanisms/rcm.json', at: ['members', 3, 'role'], value: 'boss' })
breakFile(broken, { file: 'data/mechanisms/sacm.json', at: ['members', 0, 'iso3'], value: 'XXX' })
const lines = [
  "data/mechanisms/rcm.json  members[3].role: 'boss' is not allowed; allowed: member | observer | associate | partner",
  "data/mechanisms/sacm.json  members[0].iso3: 'XXX' is no country of data/countries.json; allowed: one of its 250 codes: ISO 3166-1 alpha-3, and XKX",
]

afterAll(() => {
  for (const root of [whole, broken]) rmSync(root, { recursive: true })
})

describe('npm run data:check', () => {
  it('says that nothing is wrong and ends with 0', () => {
    expect(run('check.ts', whole)).toEqual({ status: 0, stdout: '49 records, 0 faults', faults: [''] })
  })

  it('tells every fault on a line and ends with 1', () => {
    expect(run('check.ts', broken)).toEqual({ status: 1, stdout: '', faults: [...lines, '49 records, 2 faults'] })
  })
})

describe('npm run data', () => {
  it('stops at broken records with every fault told, and writes nothing', () => {
    expect(run('build.ts', broken)).toEqual({ status: 1, stdout: '', faults: lines })
    expect(existsSync(join(broken, 'public'))).toBe(false)
  })

  it('does nothing when nothing changed, and builds again when a record did or a file is gone', () => {
    expect(run('build.ts', whole)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Atlas data: 49 mechanisms/),
    })
    expect(run('build.ts', whole).stdout).toBe('Atlas data: nothing changed')
    rmSync(join(whole, 'public/atlas/manifest.json'))
    expect(run('build.ts', whole).stdout).toMatch(/^Atlas data: 49 mechanisms/)
    breakFile(whole, { file: 'data/atlas.json', at: ['date'], value: '2026-12-01' })
    expect(run('build.ts', whole).stdout).toMatch(/^Atlas data: 49 mechanisms/)
  }, 120_000)
})
