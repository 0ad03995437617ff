import type { MapProjection } from '../../domain/map-view.ts'
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { pairColour } from '../../derive/colour/set-colour.ts'
import type { Palette } from './area-state.ts'
import { coresLayer, labelsLayer, placesSource, ringsLayer } from './body-names.ts'
import { flag } from './state-expressions.ts'

/** Markers of small countries and names of all, above everything else on the map. */
export function placeLayers(projection: MapProjection, palette: Palette): LayerSpecification[] {
  return [rings(projection, palette), cores(projection, palette), labels(projection, palette)]
}

/** True while a small country has its marker. In half steps of zoom, which is how finely the layer can tell. */
export function ringShown(ringUntil: number, taking: boolean, zoom: number): boolean {
  const step = Math.floor(zoom * 2) / 2
  return ringUntil > step && (taking || step >= allRingsFrom)
}

/** Zoom from which those that take no part have a marker too: farther out they would be dust on the oceans. */
const allRingsFrom = 2

const ringZooms = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8]

/** True for countries that the scene does something with. */
const taking: ExpressionSpecification = [
  'any',
  flag('painted'),
  flag('selected'),
  flag('highlighted'),
  flag('outlined'),
]

function ringOpacity(): ExpressionSpecification {
  return ['step', ['zoom'], shownAt(-2), ...ringZooms.flatMap((zoom) => [zoom, shownAt(zoom)])]
}

function shownAt(zoom: number): ExpressionSpecification {
  const needed: ExpressionSpecification = ['>', ['get', 'ringUntil'], zoom]
  return ['case', zoom < allRingsFrom ? ['all', needed, taking] : needed, 1, 0]
}

/** Pixels. */
const ringRadius: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  0,
  radius(2.4),
  1,
  radius(3.2),
  2.5,
  radius(4.5),
  4,
  radius(5.5),
]

/** Countries that take no part have a smaller marker, those that are opened or lit a larger one. */
function radius(pixels: number): ExpressionSpecification {
  const strong: ExpressionSpecification = ['any', flag('highlighted'), flag('selected')]
  return ['case', strong, pixels + 2, flag('painted'), pixels, pixels * 0.6]
}

function rings(projection: MapProjection, palette: Palette): CircleLayerSpecification {
  const fill: ExpressionSpecification = ['to-color', ['feature-state', 'fill'], 'transparent']
  const emphasis: ExpressionSpecification = ['any', flag('selected'), flag('outlined')]
  return {
    id: ringsLayer(projection),
    type: 'circle',
    source: placesSource(projection),
    filter: ['get', 'small'],
    paint: {
      'circle-radius': ringRadius,
      'circle-color': ['case', flag('hatch'), palette.surface, fill],
      'circle-stroke-color': [
        'case',
        flag('highlighted'),
        palette.accent,
        emphasis,
        palette.ink,
        flag('hatch'),
        fill,
        flag('pair'),
        palette[pairColour],
        palette.boundary,
      ],
      'circle-stroke-width': ['case', flag('highlighted'), 2, emphasis, 1.6, flag('hatch'), 1.6, flag('pair'), 2, 1],
      'circle-opacity': ringOpacity(),
      'circle-stroke-opacity': ringOpacity(),
    },
  }
}

/** Share of a marker's radius. */
const coreShare = 0.42

function core(pixels: number): ExpressionSpecification {
  return ['case', flag('closeCall'), pixels * coreShare, 0]
}

/** Markers of close calls have a core of the other kind: light in a member's, coloured in an observer's, which is hollow. */
function cores(projection: MapProjection, palette: Palette): CircleLayerSpecification {
  return {
    id: coresLayer(projection),
    type: 'circle',
    source: placesSource(projection),
    filter: ['get', 'small'],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 0, core(2.4), 1, core(3.2), 2.5, core(4.5), 4, core(5.5)],
      'circle-color': ['case', flag('hatch'), ['to-color', ['feature-state', 'fill'], 'transparent'], palette.boundary],
      'circle-opacity': ringOpacity(),
    },
  }
}

/** The first name only tells MapLibre the weight; the others are families (the reader's fonts, no glyph server). */
const fonts = ['Noto Sans Medium', 'Noto Sans Variable', 'Noto Sans', 'sans-serif']

/** Pixels of the letters of names, times `scale`: how large the reader's letters are against the usual 16 pixels. */
export function textSize(scale: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 0, 10 * scale, 2, 11.5 * scale, 5, 13.5 * scale]
}

/** Text, order and zoom of each name come from the scene: see map-labels.ts. */
function labels(projection: MapProjection, palette: Palette): SymbolLayerSpecification {
  return {
    id: labelsLayer(projection),
    type: 'symbol',
    source: placesSource(projection),
    minzoom: 0.1,
    layout: {
      'text-field': '',
      'text-font': fonts,
      'text-size': textSize(1),
      'text-max-width': 7,
      'text-padding': 4,
      'text-variable-anchor-offset': [
        'case',
        ['get', 'small'],
        ['literal', ['left', [0.7, 0], 'right', [-0.7, 0], 'top', [0, 0.7], 'bottom', [0, -0.7]]],
        ['literal', ['center', [0, 0]]],
      ],
      'text-justify': 'auto',
    },
    paint: {
      'text-color': palette.label,
      'text-halo-color': palette['label-halo'],
      'text-halo-width': 1.2,
      'text-opacity': ['case', ['any', flag('painted'), flag('highlighted'), flag('selected')], 1, 0.6],
    },
  }
}
