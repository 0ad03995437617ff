import type { Words } from '../../../domain/words.ts'
import {
  comparable,
  type ComparedMechanism,
  type Comparison,
  type ComparisonCell,
} from '../../comparison/comparison.ts'
import { countBins } from '../../colour/count-scale.ts'
import { closingEntries, fillEntry } from '../legend-entries.ts'
import type { Legend, LegendEntry } from '../map-scene.ts'

/** What the colours of a comparison mean, how many countries have each, and which roles are counted. */
export function comparisonLegend(comparison: Comparison, focus: ComparedMechanism | null, words: Words): Legend {
  const title = focus ? 'compare.legend.one' : 'compare.legend.title'
  const name = focus?.mechanism.short ?? ''
  return {
    title: words.say(title, { name, roles: comparison.roles, count: comparison.compared.length }),
    entries: [
      ...entriesOf(comparison, focus, words),
      ...closingEntries(words.say('compare.legend.none', { alone: focus ? 'yes' : 'no' }), words),
    ],
  }
}

function entriesOf(comparison: Comparison, focus: ComparedMechanism | null, words: Words): readonly LegendEntry[] {
  if (focus) return oneEntry(focus, words)
  const [first, second, third] = comparison.compared
  if (third) return countEntries(comparison, words)
  if (!first) return []
  if (!first.iso3s || !second?.iso3s) return [...oneEntry(first, words), ...(second ? oneEntry(second, words) : [])]
  return pairEntries(comparison, first, second, words)
}

/** Nothing for one of which nobody can say who takes part. */
function oneEntry({ colour, iso3s, mechanism }: ComparedMechanism, words: Words): readonly LegendEntry[] {
  return iso3s ? [fillEntry(colour, words.say('compare.legend.in', { name: mechanism.short, count: iso3s.size }))] : []
}

function pairEntries({ cells }: Comparison, first: ComparedMechanism, second: ComparedMechanism, words: Words) {
  const count = (mask: number) => cells.find((cell) => cell.mask === mask)?.iso3s.length ?? 0
  return [
    fillEntry(first.colour, words.say('compare.legend.only', { name: first.mechanism.short, count: count(1) })),
    fillEntry(second.colour, words.say('compare.legend.only', { name: second.mechanism.short, count: count(2) })),
    fillEntry(first.colour, words.say('compare.legend.both', { count: count(3) }), 'pair'),
  ]
}

function countEntries(comparison: Comparison, words: Words): readonly LegendEntry[] {
  const all = comparable(comparison).length
  return countBins(all).map(({ from, colour }) => {
    const whole = from === all ? 'yes' : 'no'
    const values = { mechanisms: from, whole, count: countriesIn(from, comparison.cells) }
    return fillEntry(colour, words.say('compare.legend.count', values))
  })
}

function countriesIn(mechanisms: number, cells: readonly ComparisonCell[]): number {
  return cells.reduce((sum, { inside, iso3s }) => (inside.length === mechanisms ? sum + iso3s.length : sum), 0)
}
