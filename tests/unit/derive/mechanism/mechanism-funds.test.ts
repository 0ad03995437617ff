import { describe, expect, it } from 'vitest'
import { fundCards, fundingByKind } from '../../../../src/derive/mechanism/mechanism-funds.ts'
import { frozenRecord } from '../../../frozen/frozen-field.ts'

const cardsOf = (id: string) => {
  const { outputs, structures } = frozenRecord(id)
  return fundCards(outputs, structures)
}

describe('fund cards', () => {
  it('tell of the RCM Reserve Fund once, with its figures, who may ask, who runs it and the sources of both entries', () => {
    const [fund, ...others] = cardsOf('rcm')
    expect(others).toEqual([])
    expect(fund?.established).toBe(2004)
    expect(fund?.administrator).toContain('International Organization for Migration')
    expect(fund?.eligibility).toContain('Unaccompanied children')
    expect(fund?.figures.map(({ value, unit, year }) => [value, unit, year])).toEqual([
      [1000, 'USD', null],
      [250, 'persons', 2018],
    ])
    expect(fund?.role).toContain('Member-financed')
    expect(fund?.sources).toEqual(['s1', 's13', 's14', 's15', 's16', 's10', 's46', 's11'])
  })

  it('join an output and the body that it names, whatever the two are called', () => {
    expect(cardsOf('colombo').map(({ title, role }) => [title, role?.slice(0, 13)])).toEqual([
      ['Colombo Process self-funding mechanism', 'Pool of equal'],
    ])
  })

  it('leave an output and a body of one name apart where the output names none', () => {
    const { outputs, structures } = frozenRecord('rcm')
    const silent = outputs.map(({ body: _, ...output }) => output)
    expect(fundCards(silent, structures)).toHaveLength(2)
  })

  it('keep a body that no output tells of', () => {
    const { structures } = frozenRecord('rcm')
    expect(fundCards([], structures).map(({ text, established }) => [text, established])).toEqual([[null, null]])
  })
})

describe('funding by kind', () => {
  it('groups entries in the order of the vocabulary and leaves out what does not occur', () => {
    const { funding } = frozenRecord('budapest')
    const groups = fundingByKind(funding)
    expect(groups.flatMap(({ entries }) => entries)).toHaveLength(funding.length)
    expect(groups.map(({ kind }) => kind)).toEqual([...new Set(groups.map(({ kind }) => kind))])
    expect(fundingByKind([])).toEqual([])
  })
})
