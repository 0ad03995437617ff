import { describe, expect, it } from 'vitest'
import { footprintIn, indexMemberships } from '../../../../src/derive/membership/membership-index.ts'
import { type Footprint, participantsOf } from '../../../../src/derive/membership/participation.ts'
import { atlasOf, iso3, mechanismId, mechanismInput, membership } from '../../atlas-of-tests.ts'
import { frozenAtlas } from '../../../frozen/frozen-field.ts'

const codesOf = (footprint: Footprint) => participantsOf(footprint).map((one) => one.iso3)

const atlas = atlasOf([
  mechanismInput('listed', {
    members: [
      membership('MEX', 'member', 1996),
      membership('COL', 'observer'),
      membership('GBR', 'member', 1996, 2020),
      membership('CAN', 'member', 1996, 2001),
      membership('CAN', 'observer', 2005),
    ],
    chairs: [{ iso3: 'MEX', from: 2025, to: null }],
  }),
  mechanismInput('over', {
    status: 'superseded',
    members: [
      membership('LTU', 'member', 2001, 2004),
      membership('POL', 'member', 2001, 2011),
      membership('SWE', 'member', 2010, 2011),
      membership('CZE', 'observer'),
    ],
    chairs: [{ iso3: 'SWE', from: 2010, to: null }],
  }),
  mechanismInput('world', { level: 'global', rule: 'un-members' }),
  mechanismInput('wider', { level: 'global', rule: 'un-members-and-observers' }),
  mechanismInput('chairs', { level: 'global', rule: 'mechanism-chairs' }),
  mechanismInput('iom', { level: 'global', rule: 'iom-members' }),
  mechanismInput('hidden', { unlisted: true, members: [membership('CHN')] }),
  mechanismInput('empty'),
])
const memberships = indexMemberships(atlas, 2026)
const footprint = (id: string) => footprintIn(memberships, mechanismId(id))

describe('the footprint of a mechanism', () => {
  it('holds those who have not left', () => {
    expect(codesOf(footprint('listed'))).toEqual(['MEX', 'COL', 'CAN'])
  })

  it('keeps those who left apart, save one who came back in another role', () => {
    expect(memberships.former.get(mechanismId('listed'))?.map((one) => [one.iso3, one.until])).toEqual([['GBR', 2020]])
  })

  it('is that of the end where every member has left, with the year and those who were observers then', () => {
    expect(footprint('over')).toMatchObject({ kind: 'ended', until: 2011 })
    expect(codesOf(footprint('over'))).toEqual(['POL', 'SWE', 'CZE'])
    expect(memberships.former.get(mechanismId('over'))?.map((one) => one.iso3)).toEqual(['LTU'])
  })

  it('means the 193 members of the United Nations where the rule says so, and its two observers where it says that', () => {
    expect(codesOf(footprint('world'))).toHaveLength(193)
    expect(codesOf(footprint('wider'))).toHaveLength(195)
    const observers = codesOf(footprint('wider')).filter((code) => !codesOf(footprint('world')).includes(code))
    expect(observers.toSorted()).toEqual(['PSE', 'VAT'])
  })

  it('means those who chair a running mechanism in the year, where the rule says so', () => {
    expect(codesOf(footprint('chairs'))).toEqual(['MEX'])
    expect(codesOf(footprintIn(indexMemberships(atlas, 2024), mechanismId('chairs')))).toEqual([])
  })

  it('says that there is no sourced list of those who are members of IOM', () => {
    expect(footprint('iom')).toEqual({ kind: 'rule', scope: 'iom-members', listed: false, participants: [] })
    expect(footprint('chairs')).toMatchObject({ listed: true })
  })

  it('is not shown where no source lists members, though single ones are known', () => {
    expect(footprint('hidden')).toEqual({ kind: 'unlisted' })
    expect(memberships.byCountry.get(iso3('CHN'))?.map((one) => one.mechanism)).toEqual(['world', 'wider'])
  })

  it('is none where nobody is known, and where the Atlas does not know the mechanism', () => {
    expect(footprint('empty')).toEqual({ kind: 'none' })
    expect(footprint('unheard-of')).toEqual({ kind: 'none' })
  })
})

describe('the participations of a country', () => {
  it('stand with their ground, role and years', () => {
    expect(memberships.byCountry.get(iso3('MEX'))).toEqual([
      { mechanism: 'listed', iso3: 'MEX', role: 'member', since: 1996, until: null, basis: 'list' },
      { mechanism: 'world', iso3: 'MEX', role: 'member', since: null, until: null, basis: 'rule' },
      { mechanism: 'wider', iso3: 'MEX', role: 'member', since: null, until: null, basis: 'rule' },
      { mechanism: 'chairs', iso3: 'MEX', role: 'member', since: null, until: null, basis: 'rule' },
    ])
    expect(memberships.byCountry.get(iso3('CZE'))?.[0]).toMatchObject({ mechanism: 'over', basis: 'ended' })
  })

  it('are absent where there are none', () => {
    expect(memberships.byCountry.has(iso3('GRL'))).toBe(false)
  })
})

describe('the real records', () => {
  const real = indexMemberships(frozenAtlas(), 2026)
  const realFootprint = (id: string) => footprintIn(real, mechanismId(id))

  it('give the RCM eleven members and five observers', () => {
    const roles = participantsOf(realFootprint('rcm')).map(({ role }) => role)
    expect([roles.filter((role) => role === 'member').length, roles.length]).toEqual([11, 16])
  })

  it.each([
    ['cis-conference', 2005, 12],
    ['soderkoping', 2011, 15],
  ])('end %s in %d with %d countries', (id, until, count) => {
    expect(realFootprint(id)).toMatchObject({ kind: 'ended', until })
    expect(participantsOf(realFootprint(id))).toHaveLength(count)
  })

  it('show no footprint of the two without a sourced list', () => {
    const unlisted = [...real.byMechanism].filter(([, { kind }]) => kind === 'unlisted').map(([id]) => id)
    expect(unlisted.toSorted()).toEqual(['apc', 'manila'])
  })

  it('leave no mechanism without an answer', () => {
    expect([...real.byMechanism.values()].filter(({ kind }) => kind === 'none')).toEqual([])
    expect(real.byMechanism.size).toBe(real.mechanisms.size)
  })

  it('remember who left: the United Kingdom left the Khartoum and the Rabat Process', () => {
    const left = [...real.former].filter(([, all]) => all.some((one) => one.iso3 === 'GBR')).map(([id]) => id)
    expect(left).toEqual(expect.arrayContaining(['khartoum', 'rabat']))
  })
})
