import { describe, expect, it } from 'vitest'
import type { Deck, Slide } from '../../../../../src/domain/deck.ts'
import { newDeck, newSlide } from '../../../../../src/domain/deck-own.ts'
import { plateOfSlide } from '../../../../../src/features/export/page/plate-of-slide.ts'
import { plateOfView } from '../../../../../src/features/export/page/plate-of-view.ts'
import { decodeHref } from '../../../../../src/view/url.ts'
import { plateData } from './plate-data-of-tests.ts'

const data = plateData()
const ofView = (href: string) => plateOfView(decodeHref(href).view, data)

describe('the plate of a view', () => {
  it('has its name, its sentence, its legend and the link under which it is found again', () => {
    const plate = ofView('/mechanisms/rcm?tab=members')

    expect(plate.title).toBe('RCM')
    expect(plate.text).toMatch(/^11 members and 5 observers of the Regional Conference on Migration/)
    expect(plate.sentence).toBe(plate.text)
    expect(plate.legend?.entries.map(({ label }) => label)).toEqual(expect.arrayContaining(['Members', 'Observers']))
    expect(plate.foot.link).toBe('https://atlas.example/mechanisms/rcm?tab=members')
  })

  it('says the date of the data, that it is not official, and the whole disclaimer', () => {
    const { foot } = ofView('/')

    expect(foot.data).toBe('Data of 24 November 2026 · ISCM Atlas, not an official IOM product')
    expect(foot.disclaimer).toMatch(/boundaries and names shown .* do not imply official endorsement/)
  })

  it('says of when the member lists are that it shows, as the app does, and nothing where it shows none', () => {
    expect(ofView('/mechanisms/rcm').foot.lists).toMatch(/^Members as of /)
    expect(ofView('/').foot.lists).toMatch(/^Member lists of \d{4} to \d{4}/)
    expect(ofView('/overlaps').foot.lists).toMatch(/^Member lists of /)
    expect(ofView('/overlaps?page=themes').foot.lists).toBeNull()
  })

  it.each([
    ['/', 'map'],
    ['/compare?m=rcm~sacm', 'map'],
    ['/compare?m=rcm~sacm&maps=each', 'maps'],
    ['/overlaps', 'matrix'],
    ['/overlaps?page=themes', 'matrix'],
    ['/overlaps?page=gaps', 'map'],
    ['/?map=globe', 'map'],
  ])('%s shows a %s', (href, kind) => {
    expect(ofView(href).picture?.kind).toBe(kind)
  })

  it('shows what its camera sees, and a globe laid flat as a whole', () => {
    const bounds = (href: string) => {
      const { picture } = ofView(href)
      return picture?.kind === 'map' ? picture.bounds : undefined
    }

    expect(bounds('/?at=0.25,0.2,3')).toEqual([
      0.25 - 550 / 4096,
      0.2 - 310 / 4096,
      0.25 + 550 / 4096,
      0.2 + 310 / 4096,
    ])
    expect(bounds('/?at=0.25,0.2,0')).toBeNull()
    expect(bounds('/?map=globe&at=12,40,3')).toBeNull()
  })
})

describe('the plate of a slide', () => {
  const slide = (change: Partial<Slide>): Slide => ({
    ...newSlide('one', 'Who talks', '/mechanisms/rcm'),
    layout: 'beside',
    ...change,
  })
  const deck = (only: Slide): Deck => newDeck('my-deck', 'A talk', only)
  const ofSlide = (change: Partial<Slide>) => plateOfSlide(slide(change), 0, deck(slide(change)), data)

  it('counts its figures from the data, and says where the data hold none', () => {
    const members = { of: 'members', mechanism: slideMechanism() } as const
    const missing = { of: 'output-figure', mechanism: slideMechanism(), output: 'no such', label: 'none' } as const

    expect(ofSlide({ figures: [{ label: 'members', value: members }] }).figures).toEqual([
      { known: true, label: 'members', text: '11', unit: null },
    ])
    expect(ofSlide({ figures: [{ label: 'none', value: missing }] }).figures[0]?.text).toBe('not in the data')
  })

  it('has the notes, the number of the slide, and a map without names', () => {
    const plate = ofSlide({ notes: 'Speak slowly.' })

    expect(plate.notes).toBe('Speak slowly.')
    expect(plate.foot.page).toBe('1 / 1')
    expect(plate.picture).toMatchObject({ kind: 'map', names: false })
    expect(plate.foot.lists).toMatch(/^Members as of /)
  })

  it('leaves plain land out of its legend, as the stage does', () => {
    expect(ofSlide({}).legend?.entries.map(({ label }) => label)).not.toContain('Does not participate')
  })

  it('has no picture where it is of words alone', () => {
    expect(ofSlide({ layout: 'text' })).toMatchObject({ picture: null, legend: null, sentence: '' })
    expect(ofSlide({ layout: 'text' }).foot.lists).toBeNull()
  })

  it('shows the nearest that the Atlas has where its view is not in it', () => {
    expect(ofSlide({ view: '/mechanisms/no-such' }).foot.link).toBe('https://atlas.example/')
  })
})

function slideMechanism() {
  const { place } = decodeHref('/mechanisms/rcm').view
  if (place.kind !== 'mechanism') throw new Error('no mechanism')
  return place.id
}
