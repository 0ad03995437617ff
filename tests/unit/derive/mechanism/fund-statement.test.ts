import { describe, expect, it } from 'vitest'
import { fundStatement } from '../../../../src/derive/mechanism/fund-statement.ts'

const persons = { label: 'Persons assisted', value: 250, unit: 'persons', year: 2018 }

describe('a figure of a fund', () => {
  it('is one statement: bound, number, unit, what it counts, from when to when', () => {
    const figure = { ...persons, at_least: true, since: 2015, reported: '2018-07' }
    expect(fundStatement(figure)).toEqual({
      atLeast: true,
      value: 250,
      unit: 'persons',
      label: 'assisted',
      since: 2015,
      until: '2018-07',
    })
  })

  it('has the year of its source where no closer date is known', () => {
    expect(fundStatement(persons)).toMatchObject({ atLeast: false, label: 'assisted', since: null, until: '2018' })
  })

  it('says a unit once, where the label ends with it', () => {
    const figure = { label: 'Contributing States', value: 12, unit: 'States', year: 2017 }
    expect(fundStatement(figure)).toMatchObject({ unit: null, label: 'Contributing States', until: '2017' })
  })

  it('keeps a label that does not name its unit as it is', () => {
    const figure = { label: 'Largest grant', value: 250_000, unit: 'EUR', year: null }
    expect(fundStatement(figure)).toMatchObject({ unit: 'EUR', label: 'Largest grant', since: null, until: null })
  })
})
