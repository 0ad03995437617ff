import { indexMemberships } from '../../src/derive/membership/membership-index.ts'
import type { Mechanism } from '../../src/domain/atlas-index.ts'
import { atlasOf, mechanismInput, membership, priorities } from './atlas-of-tests.ts'
import { wordsOf } from './words-of-tests.ts'

/** A small field in which every kind of mechanism and role occurs once, for tests of scenes. Now is 2026. */
const atlas = atlasOf([
  mechanismInput('north', {
    name: 'Northern Conference',
    acronym: 'NC',
    members: [
      membership('MEX', 'member', 1996),
      membership('CRI'),
      membership('USA'),
      membership('COL', 'observer', 2005),
    ],
    themes: priorities('governance', 'protection', 'climate'),
    chairs: [{ iso3: 'CRI', from: 2024, to: 2024 }],
  }),
  mechanismInput('south', {
    name: 'Southern Conference',
    members: [membership('COL'), membership('PER'), membership('MEX', 'observer'), membership('FRA', 'partner')],
    themes: priorities('labour', 'mobility'),
    chairs: [{ iso3: 'PER', from: 2025, to: null }],
  }),
  mechanismInput('sea', {
    name: 'Sea Dialogue',
    level: 'interregional',
    regions: ['africa', 'europe-central-asia'],
    members: [membership('FRA'), membership('MAR'), membership('ESH'), membership('PER', 'associate')],
    themes: priorities('labour', 'climate'),
    chairs: [
      { iso3: 'FRA', from: 2026, to: null },
      { iso3: 'MAR', from: 2026, to: null },
    ],
  }),
  mechanismInput('over', {
    name: 'Old Process',
    status: 'superseded',
    regions: ['europe-central-asia'],
    members: [
      membership('POL', 'member', 2001, 2011),
      membership('SWE', 'member', 2011, 2011),
      membership('CZE', 'observer'),
    ],
    themes: priorities('asylum'),
    chairs: [{ iso3: 'SWE', from: 2011, to: 2011 }],
  }),
  mechanismInput('world', {
    name: 'World Forum',
    acronym: 'WF',
    level: 'global',
    regions: ['africa', 'americas', 'asia-pacific', 'middle-east', 'europe-central-asia'],
    rule: 'un-members-and-observers',
    themes: priorities('climate'),
  }),
  mechanismInput('iom', { name: 'Members Dialogue', level: 'global', rule: 'iom-members' }),
  mechanismInput('chairs', { name: 'Meeting of Chairs', level: 'global', rule: 'mechanism-chairs' }),
  mechanismInput('hidden', {
    name: 'Quiet Process',
    unlisted: true,
    members: [membership('CHN')],
    chairs: [{ iso3: 'CHN', from: 2005, to: 2006 }],
  }),
  mechanismInput('bare', { name: 'Bare Process' }),
  mechanismInput('asleep', {
    name: 'Sleeping Process',
    status: 'dormant',
    members: [membership('JPN')],
    themes: priorities('health'),
  }),
  mechanismInput('plain', { name: 'Plain Process', members: [membership('NZL')] }),
])

export const words = wordsOf(atlas)
export const memberships = indexMemberships(atlas, 2026)

/** The mechanisms with these ids. */
export function mechanisms(...ids: readonly string[]): readonly Mechanism[] {
  return atlas.mechanisms.filter(({ id }) => ids.includes(id))
}
