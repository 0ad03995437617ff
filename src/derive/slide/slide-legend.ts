import type { LegendEntry } from '../scene/map-scene.ts'

/** The entries of a legend that a slide shows: not those that a glance tells, plain land first of all; none where one is left. */
export function slideLegend(entries: readonly LegendEntry[]): readonly LegendEntry[] {
  const telling = entries.filter(tells)
  return telling.length < 2 ? [] : telling
}

function tells({ swatch }: LegendEntry): boolean {
  if (swatch.kind === 'fill') return swatch.colour !== 'land'
  return swatch.kind === 'outline'
}
