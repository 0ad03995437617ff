import { closeCallPoints } from './close-call.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { Words } from '../../domain/words.ts'
import type { CountBin } from '../colour/count-scale.ts'
import type { Fill, FillPattern, LegendEntry, MapScene } from './map-scene.ts'
import { takesColour } from './scene-fills.ts'

export function fillEntry(colour: ColourName, label: string, pattern: FillPattern = 'solid'): LegendEntry {
  return { swatch: { kind: 'fill', colour, pattern }, label }
}

/** What stands at the end of every legend: plain land, whose meaning the scene says, and disputed areas. */
export function closingEntries(landLabel: string, words: Words): readonly LegendEntry[] {
  return [fillEntry('land', landLabel), { swatch: { kind: 'disputed' }, label: words.say('scene.legend.disputed') }]
}

/** Of swatches that explain a pattern, whatever colour it lies over. */
const anyColour: ColourName = 'ink-3'

/** What hatching means, in a colour that no fill has; nothing where no country is hatched. */
export function hatchEntries(fills: MapScene['fills'], words: Words): readonly LegendEntry[] {
  const hatched = [...fills.values()].some(({ pattern }) => pattern === 'hatch')
  return hatched ? [fillEntry(anyColour, words.say('scene.legend.hatch'), 'hatch')] : []
}

/** What the stripes of a close call mean, in a colour that no fill has; nothing where no country is one. */
export function closeCallEntries(fills: MapScene['fills'], words: Words): readonly LegendEntry[] {
  if (![...fills.values()].some(({ closeCall }) => closeCall)) return []
  const label = words.say('scene.legend.close-call', { points: closeCallPoints })
  return [{ swatch: { kind: 'fill', colour: anyColour, pattern: 'solid', closeCall: true }, label }]
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

/** The legend with the countries that each entry stands for, where it does not name them itself: those that have its colour and pattern. */
export function withCountries(scene: MapScene): MapScene {
  const { legend, fills, labels } = scene
  const entries = legend.entries.map((entry): LegendEntry => {
    const { swatch, iso3s } = entry
    if (iso3s !== undefined || swatch.kind !== 'fill') return entry
    const shared = legend.entries.filter((other) => sameColour(other, entry)).length > 1
    const all = [...labels.keys()].filter((iso3) => takesColour(iso3) && standsFor(swatch, fills.get(iso3), shared))
    return { ...entry, iso3s: all }
  })
  return { ...scene, legend: { ...legend, entries } }
}

type FillSwatch = Extract<LegendEntry['swatch'], { kind: 'fill' }>

function sameColour({ swatch: a }: LegendEntry, { swatch: b }: LegendEntry): boolean {
  return a.kind === 'fill' && b.kind === 'fill' && a.colour === b.colour
}

/** `shared` says that another entry has the same colour: the pattern then tells them apart. */
function standsFor(swatch: FillSwatch, fill: Fill | undefined, shared: boolean): boolean {
  if (fill === undefined) return swatch.colour === 'land'
  if (swatch.colour === anyColour) return swatch.closeCall ? fill.closeCall === true : fill.pattern === swatch.pattern
  return fill.colour === swatch.colour && (!shared || fill.pattern === swatch.pattern)
}
