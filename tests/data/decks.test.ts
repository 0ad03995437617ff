import { describe, expect, it } from 'vitest'
import { checkData } from '../../data/build/check-data.ts'
import type { Slide } from '../../src/domain/deck.ts'
import { figureText } from '../../src/derive/slide/figure-text.ts'
import { indexMemberships } from '../../src/derive/membership/membership-index.ts'
import { realAtlas } from '../unit/real-atlas.ts'
import { wordsOf } from '../unit/words-of-tests.ts'
import { projectRoot } from './data-folder.ts'

const { data } = checkData(projectRoot)
const decks = data?.decks ?? []
const slides = decks.flatMap((deck) => deck.slides.map((slide) => ({ name: `${deck.id}/${slide.id}`, slide })))
const index = realAtlas()
const figures = {
  index,
  memberships: indexMemberships(index, 2026),
  records: new Map(data?.records.map((record) => [record.id, record])),
  words: wordsOf(index),
}
const namesOf = (those: (slide: Slide) => boolean) => slides.filter(({ slide }) => those(slide)).map(({ name }) => name)
const reader = ({ title, text }: Slide) => `${title} ${text}`

describe("the Atlas's own decks", () => {
  it('have a few slides each', () => {
    expect(decks.filter(({ slides: { length } }) => length < 3 || length > 12).map(({ id }) => id)).toEqual([])
    expect(decks).not.toEqual([])
  })

  it('rest on a source or on a count, slide by slide', () => {
    expect(namesOf(({ sources, figures: { length } }) => sources.length === 0 && length === 0)).toEqual([])
  })

  it('name a source wherever a year stands in the words', () => {
    expect(namesOf((slide) => /\d{4}/.test(reader(slide)) && slide.sources.length === 0)).toEqual([])
  })

  it('leave every number but a year to the figures, so that no words go out of date', () => {
    expect(namesOf((slide) => /\d/.test(reader(slide).replaceAll(/\b(19|20)\d{2}\b/g, '')))).toEqual([])
  })

  it('count figures that the data can tell', () => {
    expect(namesOf((slide) => slide.figures.some(({ value }) => figureText(value, figures) === null))).toEqual([])
  })

  it('have few words, which fit on the stage beside a map', () => {
    expect(namesOf(({ title }) => title.length > 45 || title.endsWith('.'))).toEqual([])
    expect(namesOf(({ text }) => text === '' || text.length > 150)).toEqual([])
    expect(namesOf(({ figures: { length }, layout }) => length > (layout === 'text' ? 3 : 2))).toEqual([])
    expect(namesOf((slide) => slide.figures.some(({ label }) => label.length > 50))).toEqual([])
  })

  it('have notes for who speaks', () => {
    expect(namesOf(({ notes }) => notes.length < 80)).toEqual([])
  })

  it('light up the members of a mechanism only where one is shown', () => {
    expect(namesOf(({ reveal, view }) => reveal !== null && !view.startsWith('/mechanisms/'))).toEqual([])
    expect(namesOf(({ reveal }) => reveal !== null)).not.toEqual([])
  })
})
