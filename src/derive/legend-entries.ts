import type { ColourName } from '../domain/palette.ts'
import type { Words } from '../domain/words.ts'
import type { CountBin } from './count-scale.ts'
import type { FillPattern, LegendEntry, MapScene } from './map-scene.ts'

export function fillEntry(colour: ColourName, label: string, pattern: FillPattern = 'solid'): LegendEntry {
  return { swatch: { kind: 'fill', colour, pattern }, label }
}

/** What stands at the end of every legend: plain land, whose meaning the scene says, and disputed areas. */
export function closingEntries(landLabel: string, words: Words): readonly LegendEntry[] {
  return [fillEntry('land', landLabel), { swatch: { kind: 'disputed' }, label: words.say('scene.legend.disputed') }]
}

/** What hatching means, in a colour that no fill has; nothing where no country is hatched. */
export function hatchEntries(fills: MapScene['fills'], words: Words): readonly LegendEntry[] {
  const hatched = [...fills.values()].some(({ pattern }) => pattern === 'hatch')
  return hatched ? [fillEntry('ink-3', words.say('scene.legend.hatch'), 'hatch')] : []
}

/** One entry a bin: "1 mechanism", "3 to 4 mechanisms". */
export function binEntries(bins: readonly CountBin[], words: Words): readonly LegendEntry[] {
  return bins.map(({ from, to, colour }) =>
    fillEntry(
      colour,
      from === to ? words.say('scene.legend.bin', { count: from }) : words.say('scene.legend.bins', { from, to }),
    ),
  )
}
