import { areaPaint, fadedOpacity, type AreaPaint } from '../../derive/scene/area-paint.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { PlanarArea } from '../../domain/planar-map.ts'
import type { ColourText } from '../svg/colours.ts'
import { patternIds } from './draw-patterns.ts'
import { polygonsPath, type Grid } from '../svg/path-text.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** An area with its look in a scene and its shape as path data. */
export interface PaintedArea {
  readonly area: PlanarArea
  readonly paint: AreaPaint
  readonly path: string
}

export function paintAreas(areas: readonly PlanarArea[], scene: MapScene, grid: Grid): readonly PaintedArea[] {
  return areas.map((area) => ({
    area,
    paint: areaPaint(area.id, area.kind, scene),
    path: polygonsPath(area.polygons, grid),
  }))
}

/** One path an area. Countries carry `data-id`, disputed areas `data-disputed`, so that clicks can be told apart. */
export function drawAreas(areas: readonly PaintedArea[], prefix: string, colour: ColourText): SvgNode[] {
  const ids = patternIds(prefix)
  return [
    svgNode(
      'g',
      {},
      areas.map((area) => drawArea(area, colour)),
    ),
    ...overlay(areas, ({ pattern }) => pattern === 'hatch', ids.hatch),
    ...overlay(areas, ({ pattern }) => pattern === 'pair', ids.pair),
    ...overlay(areas, ({ closeCall }) => closeCall, ids.closeCall),
    ...overlay(areas, ({ pattern }) => pattern === 'disputed', ids.disputed),
  ]
}

function drawArea({ area, paint, path }: PaintedArea, colour: ColourText): SvgNode {
  const identity = area.kind === 'disputed' ? { 'data-disputed': area.id } : { 'data-id': area.id }
  const faded = paint.faded ? { 'fill-opacity': fadedOpacity } : {}
  return svgNode('path', { ...identity, d: path, fill: colour(paint.colour), ...faded })
}

/** All areas that have a pattern as one path. */
function overlay(areas: readonly PaintedArea[], has: (paint: AreaPaint) => boolean, id: string): SvgNode[] {
  const path = areas.map((area) => (has(area.paint) ? area.path : '')).join('')
  return path === '' ? [] : [svgNode('path', { d: path, fill: `url(#${id})`, 'pointer-events': 'none' })]
}
