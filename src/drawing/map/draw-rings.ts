import { areaPaint, fadedOpacity, type AreaPaint } from '../../derive/scene/area-paint.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import { pairColour } from '../../derive/colour/set-colour.ts'
import type { PlanarPlace } from '../../domain/planar-map.ts'
import type { ColourText } from '../svg/colours.ts'
import { steadyStroke } from './draw-lines.ts'
import { dotsPath, type Grid } from '../svg/path-text.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** Pixels across of a marker's colour and of its edge, about those of the WebGL map at world zoom. */
export const core = 5.8
export const edge = 7.8
/** Of a marker's colour: the core of a close call. */
const coreShare = 0.42
/** Pixels across of what a pointer may hit. */
const target = 24

interface RingLook {
  readonly grid: Grid
  /** Share of the usual size in pixels: less in a picture that is much smaller than a page. */
  readonly size: number
}

/**
 * Markers of countries that are too small to see: those that the scene paints, names or lights. They are strokes of no length with
 * round caps, so that they keep their size in pixels however large the picture is.
 */
export function drawRings(
  places: readonly PlanarPlace[],
  scene: MapScene,
  lit: ReadonlySet<string>,
  { grid, size }: RingLook,
  colour: ColourText,
): SvgNode {
  const rings = places
    .filter(({ small }) => small)
    .map((place) => ({ place, paint: areaPaint(place.id, 'country', scene) }))
    .filter(({ place, paint }) => paint.painted || paint.selected || paint.outlined || lit.has(place.id))
    .map(({ place, paint }) => ring(place, paint, lit.has(place.id), { grid, size }, colour))
  return svgNode('g', { 'stroke-linecap': 'round' }, rings)
}

function ring(
  place: PlanarPlace,
  paint: AreaPaint,
  lit: boolean,
  { grid, size }: RingLook,
  colour: ColourText,
): SvgNode {
  const d = dotsPath([place.label], grid)
  const faded = paint.faded ? { 'stroke-opacity': fadedOpacity } : {}
  const dot = (width: number, stroke: string) =>
    svgNode('path', { d, ...steadyStroke, stroke, 'stroke-width': width * size, ...faded })
  const strong = lit || paint.selected
  const fill = colour(paint.colour)
  return svgNode('g', { 'data-id': place.id }, [
    dot(target, 'transparent'),
    dot(strong ? edge + 4 : edge, edgeColour(paint, lit, fill, colour)),
    dot(
      strong ? core + 2 : core - (paint.pattern === 'hatch' ? 1.4 : 0),
      paint.pattern === 'hatch' ? colour('surface') : fill,
    ),
    ...(paint.closeCall ? [dot(coreShare * core, paint.pattern === 'hatch' ? fill : colour('boundary'))] : []),
  ])
}

function edgeColour(paint: AreaPaint, lit: boolean, fill: string, colour: ColourText): string {
  if (lit) return colour('accent')
  if (paint.selected || paint.outlined) return colour('ink')
  if (paint.pattern === 'pair') return colour(pairColour)
  return paint.pattern === 'hatch' ? fill : colour('boundary')
}
