import type { Words } from '../../../domain/words.ts'
import { gapColour, reachedColour, reachedColours } from './gap-colour.ts'
import { closingEntries, fillEntry, hatchEntries } from '../legend-entries.ts'
import type { Legend, LegendEntry, MapScene } from '../map-scene.ts'
import { gapMembers, gapThemeValues, type ThemeGaps } from '../../theme/theme-gaps.ts'

/** What the colours of a map of gaps mean, how many countries have each, and which roles are counted. */
export function gapLegend(gaps: ThemeGaps, fills: MapScene['fills'], words: Words): Legend {
  const { roles, others } = gaps
  return {
    title: words.say('scene.gaps.legend.title', { ...gapThemeValues(gaps, words), roles }),
    entries: [
      ...gapEntries(gaps, words),
      ...reachedEntries(gaps, words),
      ...(roles === 'all' ? hatchEntries(fills, words) : []),
      ...closingEntries(words.say('scene.gaps.legend.others', { count: others.length }), words),
    ],
  }
}

function gapEntries(gaps: ThemeGaps, words: Words): readonly LegendEntry[] {
  const members = gapMembers(gaps)
  const otherRole = members.filter((country) => country.otherRole.length > 0).length
  const none = fillEntry(gapColour, words.say('scene.gaps.legend.none', { count: members.length - otherRole }))
  if (otherRole === 0) return [none]
  return [none, fillEntry(gapColour, words.say('scene.gaps.legend.other-role', { count: otherRole }), 'hatch')]
}

/** One entry a pale step that some country has. */
function reachedEntries({ reached }: ThemeGaps, words: Words): readonly LegendEntry[] {
  return reachedColours.flatMap((colour, at) => {
    const count = [...reached.values()].filter((all) => reachedColour(all.length) === colour).length
    const more = at === reachedColours.length - 1 ? 'yes' : 'no'
    return count === 0
      ? []
      : [fillEntry(colour, words.say('scene.gaps.legend.reached', { mechanisms: at + 1, more, count }))]
  })
}
