import type { Iso3 } from '../../domain/ids.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { AreaKind } from '../../domain/planar-map.ts'
import { fadedColour } from './channels.ts'
import { areaPaint } from '../../derive/scene/area-paint.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'

/** The colours of one scheme, hexadecimal, by name. */
export type Palette = Readonly<Record<ColourName, string>>

/**
 * What MapLibre is told of one area, as its feature-state. The same state stands on the area, its marker and its label.
 * Layers (layers.ts) read these keys; nothing else on the map depends on the scene.
 */
export interface AreaState {
  /** Hexadecimal colour of the fill. */
  readonly fill: string
  readonly hatch: boolean
  readonly pair: boolean
  readonly closeCall: boolean
  /** True where the scene gives the colour. */
  readonly painted: boolean
  readonly outlined: boolean
  readonly selected: boolean
  readonly highlighted: boolean
}

/** An area of the map and what it is. */
export interface AreaIdentity {
  readonly id: string
  readonly kind: AreaKind
}

export type AreaStates = ReadonlyMap<string, AreaState>

export function areaStates(
  areas: Iterable<AreaIdentity>,
  scene: MapScene,
  highlighted: ReadonlySet<Iso3>,
  palette: Palette,
): AreaStates {
  const highlightedIds: ReadonlySet<string> = highlighted
  const states = new Map<string, AreaState>()
  for (const { id, kind } of areas) {
    const paint = areaPaint(id, kind, scene)
    states.set(id, {
      fill: paint.faded ? fadedColour(palette[paint.colour], palette.water) : palette[paint.colour],
      hatch: paint.pattern === 'hatch',
      pair: paint.pattern === 'pair',
      closeCall: paint.closeCall,
      painted: paint.painted,
      outlined: paint.outlined,
      selected: paint.selected,
      highlighted: kind !== 'disputed' && highlightedIds.has(id),
    })
  }
  return states
}

/** The states that are new or differ, to be written. */
export function changedStates(before: AreaStates, after: AreaStates): [id: string, state: AreaState][] {
  return [...after].filter(([id, state]) => !sameState(before.get(id), state))
}

function sameState(a: AreaState | undefined, b: AreaState): boolean {
  return (
    a !== undefined &&
    a.fill === b.fill &&
    a.hatch === b.hatch &&
    a.pair === b.pair &&
    a.closeCall === b.closeCall &&
    a.painted === b.painted &&
    a.outlined === b.outlined &&
    a.selected === b.selected &&
    a.highlighted === b.highlighted
  )
}
