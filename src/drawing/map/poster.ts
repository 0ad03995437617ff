import { areaPaint } from '../../derive/scene/area-paint.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import { worldBounds } from '../../derive/scene/planar-fit.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { PlanarArea, PlanarMap } from '../../domain/planar-map.ts'
import { cssColour } from '../svg/colours.ts'
import { drawLines, steadyStroke } from './draw-lines.ts'
import { core, edge } from './draw-rings.ts'
import { drawPatterns, patternIds } from './draw-patterns.ts'
import { dotsPath, polygonsPath, type Grid } from '../svg/path-text.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** Whole numbers across the map: half a pixel where it is a thousand pixels wide. */
const grid: Grid = { steps: 2000 }

/** Classes of what a scene colours and of what it draws over land: index.html leaves both out where another scene is meant. */
const sceneFill = 'scene-fill'
const sceneMark = 'scene-mark'

/**
 * The first paint: the world in a scene's colours, light enough to stand in the delivered HTML. In a frame of any size it lies
 * exactly as AtlasMap lays the whole world. No names, no roles to click: the map that replaces it has them.
 */
export function drawPoster(planar: PlanarMap, scene: MapScene): SvgNode {
  const [left, top, right, bottom] = worldBounds(planar.height)
  const viewBox = [left, top, right - left, bottom - top].map((value) => +(value * grid.steps).toFixed(1)).join(' ')
  return svgNode('svg', { viewBox }, [
    drawPatterns('poster-', grid.steps / 1000, cssColour, ['hatch', 'closeCall', 'disputed']),
    svgNode('path', { d: polygonsPath([[planar.outline]], grid), fill: cssColour('water') }),
    ...byColour(planar, scene),
    ...overlay(planar, scene, 'hatch'),
    ...overlay(planar, scene, 'closeCall'),
    ...overlay(planar, scene, 'disputed'),
    drawLines(planar.lines, grid, cssColour),
    markers(planar, scene),
  ])
}

/** One path a colour, those of the scene after those that land has in every scene. */
function byColour(planar: PlanarMap, scene: MapScene): SvgNode[] {
  const painted = areasByColour(planar.areas, scene, true)
  const plain = areasByColour(planar.areas, scene, false)
  return [
    ...[...plain].map(([colour, areas]) => svgNode('path', { d: pathOf(areas), fill: cssColour(colour) })),
    ...[...painted].map(([colour, areas]) =>
      svgNode('path', { d: pathOf(areas), fill: cssColour(colour), class: sceneFill }),
    ),
  ]
}

function areasByColour(areas: readonly PlanarArea[], scene: MapScene, painted: boolean) {
  const found = new Map<ColourName, PlanarArea[]>()
  for (const area of areas) {
    const paint = areaPaint(area.id, area.kind, scene)
    if (paint.painted === painted) found.set(paint.colour, [...(found.get(paint.colour) ?? []), area])
  }
  return found
}

function overlay(planar: PlanarMap, scene: MapScene, pattern: 'hatch' | 'closeCall' | 'disputed'): SvgNode[] {
  const areas = planar.areas.filter(({ id, kind }) => {
    const paint = areaPaint(id, kind, scene)
    return pattern === 'closeCall' ? paint.closeCall : paint.pattern === pattern
  })
  if (areas.length === 0) return []
  const mark = pattern === 'disputed' ? {} : { class: sceneMark }
  return [svgNode('path', { d: pathOf(areas), fill: `url(#${patternIds('poster-')[pattern]})`, ...mark })]
}

/** Markers of the small countries, one path a colour over one of edges. */
function markers(planar: PlanarMap, scene: MapScene): SvgNode {
  const small = planar.places
    .filter((place) => place.small)
    .map(({ id, label }) => ({ label, paint: areaPaint(id, 'country', scene) }))
    .filter(({ paint }) => paint.painted)
  const dots = (labels: typeof small, stroke: ColourName, width: number) =>
    svgNode('path', {
      d: dotsPath(
        labels.map(({ label }) => label),
        grid,
      ),
      ...steadyStroke,
      stroke: cssColour(stroke),
      'stroke-width': width,
    })
  const colours = [...new Set(small.map(({ paint }) => paint.colour))]
  return svgNode('g', { 'stroke-linecap': 'round', class: sceneMark }, [
    dots(small, 'boundary', edge),
    ...colours.map((colour) =>
      dots(
        small.filter(({ paint }) => paint.colour === colour),
        colour,
        core,
      ),
    ),
  ])
}

function pathOf(areas: readonly PlanarArea[]): string {
  return areas.map(({ polygons }) => polygonsPath(polygons, grid)).join('')
}
