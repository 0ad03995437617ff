import type { Words } from '../domain/words.ts'
import { comparable, type ComparedMechanism, type Comparison, type ComparisonCell } from './comparison.ts'
import { countBins } from './count-scale.ts'
import { closingEntries, fillEntry } from './legend-entries.ts'
import type { Legend, LegendEntry } from './map-scene.ts'

/** What the colours of a comparison mean, how many countries have each, and which roles are counted. */
export function comparisonLegend(comparison: Comparison, focus: ComparedMechanism | null, words: Words): Legend {
  const title = focus ? 'compare.legend.one' : 'compare.legend.title'
  const name = focus?.mechanism.short ?? ''
  return {
    title: words.say(title, { name, roles: comparison.roles, count: comparison.compared.length }),
    entries: [...entriesOf(comparison, focus, words), ...closingEntries(words.say('compare.legend.none'), words)],
  }
}

function entriesOf(comparison: Comparison, focus: ComparedMechanism | null, words: Words): readonly LegendEntry[] {
  if (focus) return focus.iso3s ? [oneEntry(focus, focus.iso3s.size, words)] : []
  const [first, second, third] = comparison.compared
  if (third) return countEntries(comparison, words)
  const cell = (mask: number) => comparison.cells.find((one) => one.mask === mask)?.iso3s.length ?? 0
  if (!first) return []
  if (!second) return first.iso3s ? [oneEntry(first, cell(1), words)] : []
  return [
    fillEntry(first.colour, words.say('compare.legend.only', { name: first.mechanism.short, count: cell(1) })),
    fillEntry(second.colour, words.say('compare.legend.only', { name: second.mechanism.short, count: cell(2) })),
    fillEntry(first.colour, words.say('compare.legend.both', { count: cell(3) }), 'pair'),
  ]
}

function oneEntry({ colour, mechanism }: ComparedMechanism, count: number, words: Words): LegendEntry {
  return fillEntry(colour, words.say('compare.legend.in', { name: mechanism.short, count }))
}

function countEntries(comparison: Comparison, words: Words): readonly LegendEntry[] {
  const countries = (from: number, cells: readonly ComparisonCell[]) =>
    cells.reduce((sum, { inside, iso3s }) => (inside.length === from ? sum + iso3s.length : sum), 0)
  return countBins(comparable(comparison).length).map(({ from, colour }) =>
    fillEntry(
      colour,
      words.say('compare.legend.count', { mechanisms: from, count: countries(from, comparison.cells) }),
    ),
  )
}
