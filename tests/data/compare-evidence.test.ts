import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { evidenceDifferences } from '../../data/build/evidence/compare-evidence.ts'

const root = mkdtempSync(join(tmpdir(), 'iscm-atlas-'))
afterAll(() => rmSync(root, { recursive: true }))

type Small = Readonly<Record<string, unknown>>
let made = 0

function folderOf(files: Readonly<Record<string, Small>>): string {
  const folder = join(root, String((made += 1)))
  mkdirSync(folder)
  for (const [id, value] of Object.entries(files)) writeFileSync(join(folder, `${id}.json`), JSON.stringify(value))
  return folder
}

const meeting = { year: 2001, level: 'senior officials' }
const evidence = {
  id: 'sea',
  name: 'Sea Dialogue',
  meetings: [meeting, { year: 2002, level: null }],
  secretariat: { host: 'IOM, Geneva' },
  outputs: [{ title: 'Sea Fund', kind: 'fund' }],
  conflicts: ['Another page (s2) counts four.'],
  gaps: ['No list was found.'],
}
const record = {
  name: 'Sea Dialogue',
  id: 'sea',
  meetings: [{ ...meeting, level: 'senior-officials' }, evidence.meetings[1]],
  secretariat: { host: 'IOM, Geneva', hosts: ['iom'] },
  outputs: [{ title: 'Sea Fund', kind: 'fund', body: 'Fund of the Sea' }],
  conflicts: [{ text: 'Another page (s2) counts four.', sources: ['s2'] }],
  gaps: [{ text: 'No list was found.', about: ['members'], sources: [] }],
}
const differences = (ours: Small, theirs: Small) =>
  evidenceDifferences(folderOf({ sea: ours }), folderOf({ sea: theirs }))

describe('the comparison of records with their evidence', () => {
  it('finds no difference in the order of fields and the spelling of levels', () => {
    expect(differences(record, evidence)).toEqual([])
  })

  it('finds none in what the project adds: short name, reason for no list, scope of a rule, codes of hosts, bodies of funds, what remarks are about', () => {
    const rule = { text: 'all of them', sources: ['s1'] }
    const added = { ...record, short_name: 'Sea', members_unlisted: 'No page lists them.' }
    expect(
      differences({ ...added, members_rule: { ...rule, scope: 'un-members' } }, { ...evidence, members_rule: rule }),
    ).toEqual([])
  })

  it('names each field that says something else, is dropped or is invented', () => {
    const other = { ...record, name: 'See Dialogue', website: 'https://sea.example' }
    expect(differences(other, { ...evidence, survey_2019: true })).toEqual([
      'sea: name differs',
      'sea: website differs',
      'sea: survey_2019 differs',
    ])
  })

  it('names records that one side lacks', () => {
    expect(
      evidenceDifferences(folderOf({ sea: record, land: record }), folderOf({ sea: evidence, air: evidence })),
    ).toEqual(['air: is in the evidence, and no record', 'land: is a record, and not in the evidence'])
  })
})
