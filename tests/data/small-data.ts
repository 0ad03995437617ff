import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as z from 'zod/mini'
import type { deckSchema } from '../../src/domain/deck.ts'
import type { recordSchema } from '../../src/domain/record.ts'
import { projectRoot } from './data-folder.ts'

type RecordInput = z.input<typeof recordSchema>

const s1 = ['s1']
const source = (id: string): RecordInput['sources'][number] => {
  return { id, title: `Page ${id}`, publisher: 'The secretariat', date: null, url: null, kind: 'official' }
}
const member = (iso3: string, since: number | null = null): RecordInput['members'][number] => {
  return { iso3, role: 'member', since, until: null, sources: s1 }
}

/** The least that a valid record says, in the order of the schema, with what a test adds. */
export function recordInput(id: string, said: Partial<RecordInput> = {}): RecordInput {
  return {
    id,
    name: `${id} dialogue`,
    acronym: null,
    aka: [],
    names: {},
    names_sources: [],
    summary: { text: 'States talk.', sources: s1 },
    level: 'regional',
    regions: ['americas'],
    status: 'active',
    status_note: { text: 'It met this year.', sources: s1 },
    established: null,
    origin: { text: 'States wished to talk.', sources: s1 },
    succeeds: [],
    succeeded_by: [],
    linked_to: [],
    website: null,
    languages: [],
    members: [member('MEX')],
    member_organizations: [],
    observer_organizations: [],
    members_as_of: null,
    member_count_stated: null,
    themes: [],
    structures: [],
    secretariat: { host: null, hosts: [], since: null, text: 'None was found.', sources: s1 },
    funding: [],
    outputs: [],
    contributions: [],
    partnerships: [],
    added_value: [],
    chairs: [],
    meetings: [],
    survey_2019: null,
    conflicts: [],
    gaps: [],
    sources: [source('s1')],
    ...said,
  }
}

const priority = (code: 'governance' | 'labour', rank: number): RecordInput['themes'][number] => {
  return { code, rank, statement: `It works on ${code}.`, since: null, sources: s1 }
}

/** Four mechanisms of which the tests know all: what is broken in them is broken in nothing else. */
export const smallRecords: readonly RecordInput[] = [
  recordInput('north', {
    name: 'Northern Conference',
    acronym: 'NC',
    aka: ['Frost Process'],
    established: 1996,
    website: 'https://north.example',
    members: [member('CAN', 1996), member('MEX', 1996), member('USA')],
    members_as_of: '2024-05',
    member_count_stated: 3,
    themes: [priority('governance', 1), priority('labour', 2)],
    outputs: [
      {
        title: 'Northern Fund',
        kind: 'fund',
        year: 2004,
        themes: [],
        text: 'It pays for journeys.',
        url: null,
        figures: [{ label: 'Largest grant', value: 1000, unit: 'USD', year: null }],
        sources: s1,
      },
    ],
    chairs: [{ iso3: 'MEX', from: 2004, to: 2005, sources: s1 }],
    meetings: [{ year: 2004, name: 'First Meeting', level: null, place: null, iso3: 'MEX', sources: ['s2'] }],
    partnerships: [{ with: 'South', mechanism: 'south', kind: 'mechanism', text: 'They met.', sources: s1 }],
    sources: [source('s1'), source('s2')],
  }),
  recordInput('south', {
    succeeds: ['old'],
    members: [member('PER'), member('CHL')],
    partnerships: [{ with: 'NC', mechanism: 'north', kind: 'mechanism', text: 'They met.', sources: s1 }],
  }),
  recordInput('old', { status: 'superseded', succeeded_by: ['south'], members: [member('PER')] }),
  recordInput('unlisted', { members: [], members_unlisted: 'No page lists them.' }),
]

const slide = (id: string, view: string, figures: z.input<typeof deckSchema>['slides'][number]['figures']) => {
  const sources = [{ mechanism: 'north', source: 's1' }]
  return {
    id,
    layout: 'beside' as const,
    over: null,
    title: id,
    text: '',
    view,
    figures,
    notes: '',
    reveal: null,
    sources,
  }
}

/** A deck whose second figures are those that the tests break. */
const smallDeck: z.input<typeof deckSchema> = {
  format: 'iscm-atlas-deck',
  version: 1,
  id: 'talk',
  title: 'A talk',
  summary: 'It has two slides.',
  slides: [
    slide('members', '/mechanisms/north', [
      { label: 'founded', value: { of: 'established', mechanism: 'north' } },
      { label: 'members', value: { of: 'members', mechanism: 'north' } },
    ]),
    slide('fund', '/mechanisms/north?tab=funding', [
      { label: 'members', value: { of: 'members', mechanism: 'north' } },
      {
        label: 'a grant',
        value: { of: 'output-figure', mechanism: 'north', output: 'Northern Fund', label: 'Largest grant' },
      },
    ]),
  ],
}

/** A folder with a small data/ of valid records and one deck, on the real countries, themes and organizations. The caller removes it. */
export function writeSmallData(): string {
  const root = mkdtempSync(join(tmpdir(), 'iscm-atlas-'))
  mkdirSync(join(root, 'data/mechanisms'), { recursive: true })
  for (const name of ['themes.json', 'countries.json', 'organizations.json'])
    cpSync(join(projectRoot, 'data', name), join(root, 'data', name))
  mkdirSync(join(root, 'data/decks'))
  writeJson(root, 'data/atlas.json', { date: '2026-11-24', decks: [smallDeck.id] })
  writeJson(root, `data/decks/${smallDeck.id}.json`, smallDeck)
  for (const record of smallRecords) writeJson(root, `data/mechanisms/${record.id}.json`, record)
  return root
}

export function writeJson(root: string, file: string, value: unknown): void {
  writeFileSync(join(root, file), JSON.stringify(value, null, 2))
}
