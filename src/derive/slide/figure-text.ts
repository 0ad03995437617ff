import type { MechanismDetail } from '../../domain/atlas-files.ts'
import type { FigureValue, Slide } from '../../domain/deck.ts'
import type { MechanismId } from '../../domain/ids.ts'
import type { Words } from '../../domain/words.ts'
import { countOf, type CountData } from './figure-count.ts'

/** What a figure of a slide counts on. */
export interface FigureData extends CountData {
  /** The records of those mechanisms that `recordsOfFigure` names; one that is missing leaves its figures unknown. */
  readonly records: ReadonlyMap<MechanismId, MechanismDetail>
  readonly words: Words
}

/** A figure as it is shown. The unit is that of the record ("USD", "persons"), in English; null where the label says it. */
export interface FigureText {
  readonly text: string
  readonly unit: string | null
}

/** The figure in the reader's numerals; null where the data do not hold it. Counts are of members, of mechanisms that go on or may go on. */
export function figureText(value: FigureValue, data: FigureData): FigureText | null {
  if (value.of === 'text') return { text: value.text, unit: null }
  if (value.of === 'output-figure') return recordFigure(value, data)
  const count = countOf(value, data)
  if (count === null) return null
  return { text: value.of === 'established' ? String(count) : data.words.number(count), unit: null }
}

/** The mechanism whose record must be loaded before the figure can be told; null where the index suffices. */
export function recordOfFigure(value: FigureValue): MechanismId | null {
  return value.of === 'output-figure' ? value.mechanism : null
}

/** The mechanisms whose records the figures of these slides need, each once. */
export function recordsOfSlides(slides: readonly Pick<Slide, 'figures'>[]): readonly MechanismId[] {
  return [...new Set(slides.flatMap(({ figures }) => figures.flatMap(({ value }) => recordOfFigure(value) ?? [])))]
}

/** Own decks of before November 2026 name a figure by a longer label, with its dates behind; it still counts as the same. */
function recordFigure(
  { mechanism, output, label }: Extract<FigureValue, { of: 'output-figure' }>,
  { records, words }: FigureData,
): FigureText | null {
  const found = records.get(mechanism)?.outputs.find(({ title }) => title === output)
  const figures = found?.figures ?? []
  const figure = figures.find((one) => one.label === label) ?? figures.find((one) => label.startsWith(`${one.label} `))
  return figure ? { text: words.number(figure.value), unit: figure.unit } : null
}
