import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import type { LineKind } from '../../domain/planar-map.ts'
import type { Palette } from './area-state.ts'
import {
  areasSource,
  closeCallLayer,
  emphasisLayers,
  hatchLayer,
  landLayer,
  linesSource,
  pairLayer,
  type BodyName,
} from './body-names.ts'
import { closeCallImage, disputedImage, hatchImage, pairImage } from './patterns.ts'
import { flag } from './state-expressions.ts'

/** Fills, hatches, boundary lines and emphasis of one body, bottom to top. Which of them show is the scene's matter: it speaks through feature-state alone. */
export function areaLayers(body: BodyName, palette: Palette): LayerSpecification[] {
  return [...fills(body), ...boundaries(body, palette), ...emphasis(body, palette)]
}

function fills(body: BodyName): FillLayerSpecification[] {
  const source = areasSource(body)
  return [
    {
      id: landLayer(body),
      type: 'fill',
      source,
      paint: {
        'fill-antialias': true,
        'fill-color': ['to-color', ['feature-state', 'fill'], 'transparent'],
      },
    },
    stripes(source, hatchLayer(body), hatchImage, flag('hatch')),
    stripes(source, pairLayer(body), pairImage, flag('pair')),
    stripes(source, closeCallLayer(body), closeCallImage, flag('closeCall')),
    {
      id: `${source}-disputed`,
      type: 'fill',
      source,
      filter: ['==', ['get', 'kind'], 'disputed'],
      paint: { 'fill-antialias': false, 'fill-pattern': disputedImage },
    },
  ]
}

/** Stripes over the areas that a flag of theirs asks for. The layer stays unseen while none does. */
function stripes(source: string, id: string, image: string, shown: ExpressionSpecification): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    paint: {
      'fill-antialias': false,
      'fill-pattern': image,
      'fill-opacity': ['case', shown, 1, 0],
      'fill-layer-opacity': 0,
    },
  }
}

/** Line widths in pixels grow a little with the zoom. */
const boundaryWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 0, 0.5, 2, 0.8, 6, 1.4]

const unsettledWidth: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 0, 0.8, 2, 1.2, 6, 1.9]

const lineKinds: readonly LineKind[] = ['international', 'undetermined', 'armistice', 'control']

/** All lines are light; dashes and dots lie over those that are not settled, so that they show on any colour. */
function boundaries(body: BodyName, palette: Palette): LineLayerSpecification[] {
  const line = (name: string, kinds: readonly LineKind[], paint: LineLayerSpecification['paint']) => ({
    id: `${linesSource(body)}-${name}`,
    type: 'line' as const,
    source: linesSource(body),
    filter: ['in', ['get', 'kind'], ['literal', [...kinds]]] satisfies ExpressionSpecification,
    paint: { 'line-width': boundaryWidth, ...paint },
  })
  const over = { 'line-color': palette['boundary-soft'], 'line-width': unsettledWidth }
  return [
    line('solid', lineKinds, { 'line-color': palette.boundary }),
    line('dashed', ['undetermined'], { ...over, 'line-dasharray': [3, 2.5] }),
    line('dotted', ['armistice', 'control'], { ...over, 'line-dasharray': [1.2, 1.4] }),
  ]
}

/** Pixels of the emphasised border and of the lighter one beneath it. */
const emphasisWidth: ExpressionSpecification = [
  'case',
  flag('selected'),
  2.4,
  flag('highlighted'),
  2.4,
  flag('outlined'),
  1.6,
  0,
]
const casingWidth: ExpressionSpecification = [
  'case',
  flag('selected'),
  4.8,
  flag('highlighted'),
  4.8,
  flag('outlined'),
  3.4,
  0,
]

function emphasis(body: BodyName, palette: Palette): LineLayerSpecification[] {
  const source = areasSource(body)
  const [casing = '', line = ''] = emphasisLayers(body)
  const layout = { 'line-join': 'round' } as const
  return [
    {
      id: casing,
      type: 'line',
      source,
      layout,
      paint: { 'line-color': palette['label-halo'], 'line-width': casingWidth, 'line-layer-opacity': 0 },
    },
    {
      id: line,
      type: 'line',
      source,
      layout,
      paint: {
        'line-color': ['case', flag('highlighted'), palette.accent, palette.ink],
        'line-width': emphasisWidth,
        'line-layer-opacity': 0,
      },
    },
  ]
}
