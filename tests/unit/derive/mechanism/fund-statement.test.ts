import { describe, expect, it } from 'vitest'
import { fundStatement } from '../../../../src/derive/mechanism/fund-statement.ts'

const persons = { label: 'Persons assisted', value: 250, unit: 'persons', year: 2018 }

describe('a figure of a fund', () => {
  it('is one statement: bound, number, unit, what it counts, from when to when', () => {
    const label = 'Persons assisted since 2015 (more than), as reported in July 2018'
    expect(fundStatement({ ...persons, label })).toEqual({
      atLeast: true,
      value: 250,
      unit: 'persons',
      label: 'assisted',
      since: '2015',
      until: 'July 2018',
    })
  })

  it('has the year of its source where the label names no other', () => {
    expect(fundStatement(persons)).toMatchObject({ atLeast: false, label: 'assisted', since: null, until: '2018' })
  })

  it('says a unit once, where the label ends with it', () => {
    const figure = { label: 'Contributing States', value: 12, unit: 'States', year: 2017 }
    expect(fundStatement(figure)).toMatchObject({ unit: null, label: 'Contributing States', until: '2017' })
  })

  it('keeps a label that says none of this as it is', () => {
    const figure = { label: 'Largest grant', value: 250_000, unit: 'EUR', year: null }
    expect(fundStatement(figure)).toMatchObject({ unit: 'EUR', label: 'Largest grant', since: null, until: null })
  })
})
