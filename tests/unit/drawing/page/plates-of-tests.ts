import fc from 'fast-check'
import type { LegendEntry } from '../../../../src/derive/scene/map-scene.ts'
import type { Plate } from '../../../../src/drawing/page/plate.ts'
import { planar, sceneOf } from '../../map/planar-of-tests.ts'

export const disclaimer =
  'The boundaries and names shown do not imply official endorsement or acceptance by the United Nations.'

const entry = (label: string): LegendEntry => ({
  swatch: { kind: 'fill', colour: 'family-labour', pattern: 'hatch' },
  label,
})

/** A slide beside its map, with what a test changes. */
export function plateOf(change: Partial<Plate> = {}): Plate {
  return {
    layout: 'beside',
    over: 'Regional Conference on Migration',
    title: 'A fund that takes people home',
    text: 'Since 2004 its members have kept a Reserve Fund.',
    reveals: false,
    figures: [{ known: true, text: '11', unit: null, label: 'members' }],
    picture: { kind: 'map', planar, scene: sceneOf({}), bounds: null, names: true },
    legend: { title: '', entries: [entry('Members'), entry('Observers')] },
    foot: {
      lists: 'Members as of December 2022 · more than three years old',
      source: 'Source: IOM (2019)',
      data: 'Data of 24 November 2026 · not an official IOM product',
      disclaimer,
      link: 'https://atlas.example/mechanisms/rcm',
      page: '4 / 7',
      cut: 'Abridged; full text at the link',
    },
    sentence: '11 members of the Regional Conference on Migration.',
    notes: '',
    ...change,
  }
}

const letters = fc.constantFrom(...'aeinorst ABWM-.,0129éüçñ“” łŐЖж漢'.split(''))
const textOf = (most: number) => fc.string({ unit: letters, maxLength: most, size: 'max' }).map((text) => text.trim())
const lineOf = (most: number) => textOf(most).filter((text) => text !== '')

/** As long as the schema of decks lets texts be, and longer where only the Atlas itself writes them. */
export const anyPlate: fc.Arbitrary<Plate> = fc
  .record({
    layout: fc.constantFrom('view', 'beside', 'map', 'text'),
    over: fc.option(lineOf(80)),
    title: lineOf(120),
    text: textOf(600),
    figures: fc.array(
      fc.record({ known: fc.boolean(), text: lineOf(24), unit: fc.option(lineOf(20)), label: lineOf(90) }),
      {
        maxLength: 3,
      },
    ),
    reveals: fc.boolean(),
    legend: fc.option(
      fc.record({
        title: textOf(90),
        entries: fc.array(lineOf(60).map(entry), { minLength: 1, maxLength: 14, size: 'max' }),
      }),
    ),
    source: fc.option(lineOf(400)),
    lists: fc.option(lineOf(90)),
    link: lineOf(600),
  })
  .map(({ source, lists, link, layout, ...words }) => {
    const plate = plateOf({ ...words, layout })
    return {
      ...plate,
      picture: layout === 'text' ? null : plate.picture,
      figures: layout === 'view' ? [] : plate.figures,
      foot: { ...plate.foot, lists, source, link },
    }
  })
