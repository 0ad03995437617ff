import { describe, expect, it } from 'vitest'
import { type ColourName, palettes } from '../../../src/domain/palette.ts'
import { familyCodes } from '../../../src/domain/vocabulary.ts'
import { ciede2000, contrastOf, labOf, type Triple, visions } from './colour-vision.ts'

/**
 * A difference of about 1 is just seen where patches touch. On the map they lie apart, between white lines, and are compared with a
 * legend from memory; there a distance of 9 still reads as another colour. Before they were adjusted, two families were 2 apart.
 */
const toldApart = 9
/** Steps are ordered, so that a neighbour is known by being lighter or darker: this much of the 100 of CIELAB lightness. */
const anotherGrey = 5
/** The least difference in CIELAB that is seen: Mahy, Van Eycken and Oosterlinck (1994). */
const justSeen = 2.3
const families = familyCodes.map((code): ColourName => `family-${code}`)
const steps: readonly ColourName[] = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6']
const inks: readonly ColourName[] = ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'warn']

const schemes = Object.entries(palettes)
const pairsOf = <Item>(items: readonly Item[]) =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): readonly [Item, Item] => [a, b]))

describe('the formula of colour distance', () => {
  it.each<readonly [Triple, Triple, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('gives for %j and %j the published %d', (a, b, distance) => {
    expect(ciede2000(a, b)).toBeCloseTo(distance, 3)
  })
})

describe.each(schemes)('the %s palette', (_scheme, palette) => {
  it.each(visions)('keeps every two families apart in %s vision', (vision) => {
    const close = pairsOf(families).filter(
      ([a, b]) => ciede2000(labOf(palette[a], vision), labOf(palette[b], vision)) < toldApart,
    )
    expect(close).toEqual([])
  })

  it.each(visions)('keeps families and steps apart from land without participation in %s vision', (vision) => {
    const least = 8
    const close = [...families, ...steps].filter(
      (name) => ciede2000(labOf(palette[name], vision), labOf(palette.land, vision)) < least,
    )
    expect(close).toEqual([])
  })

  it('gives every family a grey of its own, for a print without colour', () => {
    const close = pairsOf(families).filter(([a, b]) => Math.abs(labOf(palette[a])[0] - labOf(palette[b])[0]) < justSeen)
    expect(close).toEqual([])
  })

  it('leads the steps one way, from one grey to a clearly other one', () => {
    const greys = steps.map((name) => labOf(palette[name])[0])
    const rises = greys.slice(1).map((grey, index) => grey - (greys[index] ?? grey))
    const direction = Math.sign(rises[0] ?? 0)
    expect(rises.map((rise) => rise * direction).filter((rise) => rise < anotherGrey)).toEqual([])
  })

  it.each(inks)('writes %s readably on surface and page', (ink) => {
    expect(contrastOf(palette[ink], palette.surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(palette[ink], palette.page)).toBeGreaterThanOrEqual(4.5)
  })

  it.each<readonly [ColourName, ColourName]>([
    ['on-accent', 'accent'],
    ['accent', 'accent-soft'],
    ['warn', 'warn-soft'],
    ['label', 'label-halo'],
  ])('writes %s readably on %s', (ink, ground) => {
    expect(contrastOf(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the stage', () => {
  it.each<ColourName>(['ink', 'ink-2', 'ink-3'])('writes %s at 7:1, for a weak projector', (ink) => {
    expect(contrastOf(palettes.stage[ink], palettes.stage.page)).toBeGreaterThanOrEqual(7)
  })
})
