import { describe, expect, it } from 'vitest'
import { checkData } from '../../data/build/check-data.ts'
import { faultLine } from '../../data/build/fault.ts'
import { jsonTexts } from '../../data/build/rules/json-nodes.ts'
import { projectRoot } from './data-folder.ts'

const { data, faults } = checkData(projectRoot)
const records = data?.records ?? []

describe('the records', () => {
  it('are all valid, as are the countries and themes they rest on', () => {
    expect(faults.map(faultLine)).toEqual([])
    expect(records).not.toEqual([])
  })

  it('rest every fact on a source that the record lists', () => {
    const lost = records.flatMap(({ id, sources, ...facts }) => {
      const known = new Set<string>(sources.map((source) => source.id))
      const cited = [...jsonTexts(facts)].filter(({ at }) => at.at(-2) === 'sources' || at.at(-2) === 'names_sources')
      return cited.flatMap(({ at, value }) => (known.has(value) ? [] : [`${id} ${at.join('.')}: ${value}`]))
    })
    expect(lost).toEqual([])
  })

  it('have ids of their own', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })
})
