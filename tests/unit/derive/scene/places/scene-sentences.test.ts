import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../../../../src/derive/scene/places/scene-of.ts'
import type { SceneRequest } from '../../../../../src/derive/scene/places/scene-request.ts'
import type { ThemeCode } from '../../../../../src/domain/vocabulary.ts'
import { iso3, mechanismId } from '../../../atlas-of-tests.ts'
import { mechanisms, memberships, words } from '../../../scene-atlas.ts'

const sentence = (request: SceneRequest) => sceneOf(memberships, request, words).sentence
const listed = ['north', 'south', 'sea'] as const

describe('the sentence of the priorities', () => {
  it.each<readonly [roles: 'members' | 'all', ids: readonly string[], expected: string]>([
    [
      'members',
      listed,
      '8 countries and territories are members of at least one of the 3 mechanisms counted; Labour and mobility leads in 5 of them.',
    ],
    [
      'all',
      listed,
      '8 countries and territories take part as member, observer, associate or partner in at least one of the 3 mechanisms counted; Labour and mobility leads in 6 of them.',
    ],
    ['members', ['plain'], '1 country or territory is a member of the one mechanism counted.'],
    [
      'members',
      ['plain', 'world', 'hidden'],
      '1 country or territory is a member of the one mechanism counted; 1 mechanism with open membership is excluded; 1 mechanism has no sourced member list.',
    ],
    [
      'members',
      ['north', 'world', 'iom', 'hidden', 'bare'],
      '3 countries and territories are members of the one mechanism counted; Governance and data leads in 3 of them; 2 mechanisms with open membership are excluded; 2 mechanisms have no sourced member list.',
    ],
    [
      'members',
      ['world', 'iom'],
      '195 countries and territories are eligible to participate in the one mechanism counted; Climate and crisis leads in 195 of them; 1 mechanism has no sourced member list.',
    ],
    ['members', ['hidden'], 'No sourced member list is available for this mechanism.'],
    ['members', ['hidden', 'iom'], 'No sourced member list is available for these 2 mechanisms.'],
    ['members', [], 'No mechanisms match the filters.'],
  ])('counting %s of %j', (roles, ids, expected) => {
    expect(sentence({ kind: 'priority', roles, mechanisms: mechanisms(...ids) })).toBe(expected)
  })
})

describe('the sentence of the memberships', () => {
  it.each<readonly [roles: 'members' | 'all', ids: readonly string[], expected: string]>([
    ['members', listed, '8 countries and territories are members of at least one of the 3 mechanisms counted.'],
    [
      'all',
      listed,
      '8 countries and territories take part as member, observer, associate or partner in at least one of the 3 mechanisms counted; 4 of them take part in 2, none in more.',
    ],
    [
      'all',
      ['north', 'south'],
      '6 countries and territories take part as member, observer, associate or partner in at least one of the 2 mechanisms counted; Colombia and Mexico take part in 2, none in more.',
    ],
    [
      'all',
      ['north', 'sea', 'chairs'],
      '8 countries and territories take part as member, observer, associate or partner in at least one of the 2 mechanisms counted; 1 mechanism with open membership is excluded.',
    ],
  ])('counting %s of %j', (roles, ids, expected) => {
    expect(sentence({ kind: 'memberships', roles, mechanisms: mechanisms(...ids) })).toBe(expected)
  })
})

describe('the sentence of the reach of a theme', () => {
  it.each<readonly [theme: ThemeCode, ids: readonly string[], expected: string]>([
    [
      'climate',
      [...listed, 'world'],
      'Migration, environment, climate change and disasters is a priority of 3 of the 4 mechanisms listed; 6 countries and territories are members of at least one of the 2 mechanisms counted; 1 mechanism with open membership is excluded.',
    ],
    [
      'mobility',
      ['south'],
      'Free movement, visas, regular pathways is a priority of the one mechanism listed; 2 countries and territories are members of the one mechanism counted.',
    ],
    ['health', listed, 'Migration and health is a priority of none of the 3 mechanisms listed.'],
    ['health', ['south'], 'Migration and health is not a priority of the one mechanism listed.'],
    ['health', [], 'No mechanisms match the filters.'],
  ])('%s among %j', (theme, ids, expected) => {
    expect(sentence({ kind: 'reach', themes: [theme], roles: 'members', mechanisms: mechanisms(...ids) })).toBe(
      expected,
    )
  })
})

describe('the sentence of a mechanism', () => {
  it.each<readonly [id: string, theme: ThemeCode | null, expected: string]>([
    ['north', null, '3 members and 1 observer of the Northern Conference, whose main priority is Governance and data.'],
    [
      'north',
      'climate',
      '3 members and 1 observer of the Northern Conference, whose priority number 3 is Migration, environment, climate change and disasters.',
    ],
    [
      'north',
      'health',
      '3 members and 1 observer of the Northern Conference, whose main priority is Governance and data.',
    ],
    [
      'sea',
      null,
      '3 members and 1 associate of the Sea Dialogue, whose main priority is Labour and mobility; France and Morocco have chaired it since 2026.',
    ],
    ['plain', null, '1 member of the Plain Process.'],
    [
      'over',
      null,
      '2 members and 1 observer until 2011 of the Old Process, whose main priority was Rights and protection.',
    ],
    [
      'world',
      null,
      'The World Forum is open to all UN Member States and observers (195 countries); its main priority is Climate and crisis.',
    ],
    [
      'world',
      'climate',
      'The World Forum is open to all UN Member States and observers (195 countries); its priority number 1 is Migration, environment, climate change and disasters.',
    ],
    ['chairs', null, 'The Meeting of Chairs is open to chairs of mechanisms (3 countries).'],
    ['iom', null, 'The Members Dialogue is open to all IOM Member States, for which the Atlas has no list.'],
    ['hidden', null, 'No sourced member list is available for the Quiet Process.'],
    ['bare', null, 'No members of the Bare Process are known.'],
  ])('%s, coloured by %s', (id, theme, expected) => {
    expect(sentence({ kind: 'mechanism', id: mechanismId(id), theme })).toBe(expected)
  })
})

describe('the sentence of a country', () => {
  it.each<readonly [code: string, roles: 'members' | 'all', ids: readonly string[], expected: string]>([
    ['MEX', 'members', listed, 'Mexico is a member of 1 of the 3 mechanisms counted.'],
    [
      'MEX',
      'all',
      listed,
      'Mexico is a member of 1 of the 3 mechanisms counted and observer, associate or partner in 1; Colombia shares 2 with it, more than any other.',
    ],
    [
      'GRL',
      'members',
      [...listed, 'world'],
      'Greenland is a member of none of the 3 mechanisms counted; 1 mechanism with open membership is excluded.',
    ],
    ['MEX', 'members', ['world'], 'Mexico is eligible to participate in the one mechanism counted.'],
    ['GRL', 'members', ['world'], 'Greenland is not eligible to participate in the one mechanism counted.'],
    [
      'GRL',
      'members',
      ['world', 'chairs'],
      'Greenland is eligible to participate in none of the 2 mechanisms counted.',
    ],
    ['MEX', 'members', ['plain'], 'Mexico is not a member of the one mechanism counted.'],
    ['NZL', 'members', ['plain'], 'New Zealand is a member of the one mechanism counted.'],
    ['MEX', 'members', [], 'No mechanisms match the filters.'],
  ])('%s counting %s of %j', (code, roles, ids, expected) => {
    expect(sentence({ kind: 'country', iso3: iso3(code), roles, mechanisms: mechanisms(...ids) })).toBe(expected)
  })
})
