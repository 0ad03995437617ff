import { describe, expect, it } from 'vitest'
import { memberGroups, sortMembers } from '../../../../src/derive/mechanism/mechanism-members.ts'
import type { Words } from '../../../../src/domain/words.ts'
import { frozenRecord } from '../../../frozen/frozen-field.ts'

const words: Words = {
  say: (key) => key,
  country: (iso3) => iso3,
  list: (items) => items.join(', '),
  number: String,
  date: String,
  compare: (a, b) => a.localeCompare(b),
}
const groupsOf = (id: string) => memberGroups(frozenRecord(id).members)
const sizes = (id: string) =>
  groupsOf(id).map(({ role, former, rows }) => `${former ? 'former ' : ''}${role} ${rows.length}`)

describe('members by role', () => {
  it('sets those of whom an end is known apart', () => {
    expect(sizes('acp-eu')).toEqual(['member 106', 'former member 2'])
    expect(sizes('rcm')).toEqual(['member 11', 'observer 5'])
  })

  it('has all members of a process that was merged as former, and its observer without an end as it is', () => {
    expect(sizes('soderkoping')).toEqual(['observer 1', 'former member 14'])
  })

  it('takes sources that most of a group share out of the rows', () => {
    const [members] = groupsOf('rcm')
    expect(members?.shared).toEqual(['s2', 's3', 's37', 's92', 's57', 's107'])
    const apart = members?.rows.filter(({ own }) => own.length > 0).map(({ member, own }) => [member.iso3, own])
    expect(apart).toEqual([['DOM', ['s3', 's32', 's92', 's57', 's107']]])
  })

  it('leaves sources with the rows where no set of them prevails', () => {
    const [findings] = groupsOf('apc')
    expect(findings?.shared).toEqual([])
    expect(findings?.rows.every(({ own }) => own.length > 0)).toBe(true)
  })

  it('sorts by year of joining with unknown years last, names within a year', () => {
    const all = groupsOf('rcm').flatMap(({ rows }) => rows)
    const sorted = sortMembers(all, 'since', words).map(({ member }) => member.iso3)
    expect(sorted.slice(0, 3)).toEqual(['BLZ', 'CAN', 'CRI'])
    expect(sorted.slice(10)).toEqual(['ARG', 'COL', 'DOM', 'ECU', 'JAM', 'PER'])
  })

  it('sorts by the name that the reader reads', () => {
    const all = groupsOf('rcm').flatMap(({ rows }) => rows)
    const backwards: Words = { ...words, compare: (a, b) => b.localeCompare(a) }
    expect(sortMembers(all, 'name', backwards)[0]?.member.iso3).toBe('USA')
  })
})
