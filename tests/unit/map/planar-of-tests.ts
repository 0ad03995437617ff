import type { Fill, MapScene } from '../../../src/derive/scene/map-scene.ts'
import { parseIso3, type Iso3 } from '../../../src/domain/ids.ts'
import type { ColourName } from '../../../src/domain/palette.ts'
import type { AreaKind, PlanarArea, PlanarBounds, PlanarMap, PlanarPlace } from '../../../src/domain/planar-map.ts'

export function iso3(text: string): Iso3 {
  const code = parseIso3(text)
  if (code === null) throw new Error(`${text} is no ISO code`)
  return code
}

export function solid(colour: ColourName): Fill {
  return { colour, pattern: 'solid' }
}

export function hatch(colour: ColourName): Fill {
  return { colour, pattern: 'hatch' }
}

interface SceneInput {
  readonly fills?: Readonly<Record<string, Fill>>
  readonly outlined?: readonly string[]
  readonly selected?: string
  readonly labels?: Readonly<Record<string, { text: string; weight: number }>>
  readonly fit?: readonly string[]
  readonly sentence?: string
}

export function sceneOf({ fills = {}, outlined = [], selected, labels = {}, fit, sentence }: SceneInput): MapScene {
  return {
    fills: new Map(Object.entries(fills).map(([code, fill]) => [iso3(code), fill])),
    outlined: new Set(outlined.map(iso3)),
    uncoloured: '',
    selected: selected === undefined ? null : iso3(selected),
    labels: new Map(Object.entries(labels).map(([code, label]) => [iso3(code), label])),
    hints: new Map(),
    fit: fit === undefined ? null : fit.map(iso3),
    legend: { title: '', entries: [] },
    sentence: sentence ?? 'Two countries take part.',
  }
}

function square(id: string, kind: AreaKind, [left, top, right, bottom]: PlanarBounds): PlanarArea {
  return {
    id,
    kind,
    polygons: [
      [
        [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
          [left, top],
        ],
      ],
    ],
  }
}

function place(id: string, bounds: PlanarBounds, area: number, small = false): PlanarPlace {
  const [left, top, right, bottom] = bounds
  return { id, label: [(left + right) / 2, (top + bottom) / 2], bounds, area, small }
}

const bounds: Readonly<Record<string, PlanarBounds>> = {
  BRA: [0.2, 0.2, 0.3, 0.3],
  ARG: [0.2, 0.3, 0.3, 0.4],
  ESH: [0.4, 0.1, 0.45, 0.15],
  XJK: [0.6, 0.1, 0.65, 0.15],
  MLT: [0.5, 0.1, 0.5004, 0.1004],
  FJI: [0.94, 0.3, 0.96, 0.32],
}

function boundsOf(id: string): PlanarBounds {
  const found = bounds[id]
  if (!found) throw new Error(`${id} is not in the map of tests`)
  return found
}

/** Two large countries that share a border, one small, one at the map's edge, Western Sahara and a disputed area. Monaco has a point alone. */
export const planar: PlanarMap = {
  projection: 'atlantic',
  detail: 'world',
  height: 0.5,
  outline: [
    [0, 0],
    [1, 0],
    [1, 0.5],
    [0, 0.5],
    [0, 0],
  ],
  areas: [
    square('BRA', 'country', boundsOf('BRA')),
    square('ARG', 'country', boundsOf('ARG')),
    square('ESH', 'undetermined', boundsOf('ESH')),
    square('XJK', 'disputed', boundsOf('XJK')),
    square('MLT', 'country', boundsOf('MLT')),
    square('FJI', 'country', boundsOf('FJI')),
  ],
  lines: [
    {
      kind: 'international',
      parts: [
        [
          [0.2, 0.3],
          [0.3, 0.3],
        ],
      ],
    },
    {
      kind: 'undetermined',
      parts: [
        [
          [0.6, 0.15],
          [0.65, 0.15],
        ],
      ],
    },
  ],
  places: [
    place('BRA', boundsOf('BRA'), 0.06),
    place('ARG', boundsOf('ARG'), 0.01),
    place('ESH', boundsOf('ESH'), 0.002),
    place('MLT', boundsOf('MLT'), 0.000002, true),
    place('FJI', boundsOf('FJI'), 0.0001),
    { id: 'MCO', label: [0.49, 0.09], bounds: [0.49, 0.09, 0.49, 0.09], area: 0, small: true },
  ],
}
