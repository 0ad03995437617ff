import { describe, expect, it } from 'vitest'
import { oembedFiles } from '../../../../data/build/embed/oembed-files.ts'
import { headNames, namesInLanguages, otherNames } from '../../../../src/derive/mechanism/mechanism-names.ts'
import { bothNames } from '../../../../src/derive/membership/name-in-use.ts'
import { viewName } from '../../../../src/parts/atlas/view-words.ts'
import { defaultView } from '../../../../src/view/atlas-view.ts'
import { recordOf } from '../../mechanism-records.ts'
import { realAtlas } from '../../real-atlas.ts'
import { wordsOf } from '../../words-of-tests.ts'

const index = realAtlas()
const words = wordsOf(index)
const mechanisms = index.mechanisms.map((mechanism) => ({ mechanism, record: recordOf(mechanism.id) }))

describe.each(mechanisms)('the names of $mechanism.id', ({ mechanism, record }) => {
  it('begin with the one in use, and the official one follows where it is another', () => {
    const { title, official } = headNames(mechanism, record)
    expect(title).toBe(record.short_name ?? record.acronym ?? record.name)
    expect(official ?? title).toBe(record.name)
    expect(bothNames(mechanism)).toBe(title === record.name ? title : `${title} · ${record.name}`)
  })

  it('are none the fewer for it', () => {
    const { title, official, more } = headNames(mechanism, record)
    const shown = new Set<string | null>([
      ...[title, official, ...more].filter(Boolean),
      ...otherNames(record),
      ...namesInLanguages(record).map(({ name }) => name),
    ])
    const known = [record.name, record.acronym, ...record.aka, ...Object.values(record.names)]
    expect(known.filter((name) => name && !shown.has(name))).toEqual([])
  })

  it('stand in titles of pictures, slides and embedded pages as in the head', () => {
    const place = { kind: 'mechanism', id: mechanism.id, tab: 'overview' } as const
    expect(viewName({ ...defaultView, place }, index, words)).toBe(mechanism.short)
    const embedded = oembedFiles(index, '', { atlas: '', world: '' }).get(`oembed/mechanisms/${mechanism.id}.json`)
    expect(JSON.parse(embedded ?? '')).toMatchObject({ title: bothNames(mechanism) })
  })
})

it('an acronym is in the head beside another name in use', () => {
  const colombo = mechanisms.find(({ mechanism }) => mechanism.id === 'colombo')
  expect(colombo && headNames(colombo.mechanism, null)).toMatchObject({ title: 'Colombo Process', more: ['CP'] })
})
