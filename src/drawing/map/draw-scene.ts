import type { MapScene } from '../../derive/scene/map-scene.ts'
import { fitBounds, worldBounds } from '../../derive/scene/planar-fit.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { PlanarBounds, PlanarMap } from '../../domain/planar-map.ts'
import { cssColour, type ColourText } from '../svg/colours.ts'
import { drawAreas, paintAreas } from './draw-areas.ts'
import { drawEmphasis } from './draw-emphasis.ts'
import { drawLines } from './draw-lines.ts'
import { drawNames } from './draw-names.ts'
import { drawPatterns, type PatternName } from './draw-patterns.ts'
import { drawRings } from './draw-rings.ts'
import { polygonsPath, type Grid } from '../svg/path-text.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

export interface DrawOptions {
  /** Countries that are lit, as a pointer on a list lights them. */
  readonly lit?: ReadonlySet<Iso3>
  /** `fit` (the default) shows what the scene asks to fit, `world` everything, bounds what lies in them. */
  readonly view?: 'fit' | 'world' | PlanarBounds
  /** Planar units a pixel, which size names and patterns, where the frame is known; a thousandth of the picture's width by default. */
  readonly unit?: number
  /** Whole numbers across the map; by default a quarter of a pixel where it is a thousand pixels wide. */
  readonly steps?: number
  /** Size of the markers of small countries as a share of the usual one, 1 by default: they keep their pixels however small the picture is. */
  readonly markers?: number
  /** True (the default) for names on the map. */
  readonly names?: boolean
  /** Pixels across at which names are sized, 1000 by default. */
  readonly across?: number
  /** How colours are written; custom properties by default. */
  readonly colour?: ColourText
  /** Begins the ids of patterns, which must differ between pictures on one page. */
  readonly idPrefix?: string
}

const usualSteps = 4000
/** Free space around a footprint, as a share of its larger side. */
const footprintMargin = 0.08

/** The scene as SVG, to be scaled to any frame. Roles, greys, lines, markers and names are those of the WebGL map; its sentence is the title. */
export function drawScene(planar: PlanarMap, scene: MapScene, options: DrawOptions = {}): SvgNode {
  const { lit = new Set<Iso3>(), view = 'fit', names = true, across = 1000 } = options
  const { colour = cssColour, idPrefix = 'map-' } = options
  const grid = { steps: options.steps ?? usualSteps }
  const bounds = boundsOf(planar, scene, view)
  const unit = options.unit ?? pictureWidth(bounds) / 1000
  const areas = paintAreas(planar.areas, scene, grid)
  return svgNode('svg', frame(bounds, grid, scene.sentence), [
    svgNode('title', {}, [scene.sentence]),
    drawPatterns(idPrefix, unit * grid.steps, colour, neededPatterns(scene)),
    svgNode('path', { d: polygonsPath([[planar.outline]], grid), fill: colour('water') }),
    ...drawAreas(areas, idPrefix, colour),
    drawLines(planar.lines, grid, colour),
    ...drawEmphasis(areas, lit, colour),
    drawRings(planar.places, scene, lit, { grid, size: options.markers ?? 1 }, colour),
    ...(names ? [drawNames(planar.places, scene, { unit: (unit * 1000) / across, steps: grid.steps }, colour)] : []),
  ])
}

/** Only the borders and markers of what is lit, in the frame of the scene: to be laid over its picture, which then can stay as it is. */
export function drawLit(
  planar: PlanarMap,
  scene: MapScene,
  lit: ReadonlySet<Iso3>,
  { view = 'fit', colour = cssColour, steps = usualSteps }: Pick<DrawOptions, 'view' | 'colour' | 'steps'> = {},
): SvgNode {
  const grid = { steps }
  const ids: ReadonlySet<string> = lit
  const isLit = ({ id }: { readonly id: string }) => ids.has(id)
  const areas = paintAreas(planar.areas.filter(isLit), scene, grid)
  const { viewBox = '' } = frame(boundsOf(planar, scene, view), grid, scene.sentence)
  return svgNode('svg', { viewBox, 'aria-hidden': 'true' }, [
    ...drawEmphasis(areas, lit, colour),
    drawRings(planar.places.filter(isLit), scene, lit, { grid, size: 1 }, colour),
  ])
}

/** The width of the scene's picture over its height. */
export function sceneAspect(planar: PlanarMap, scene: MapScene): number {
  const [left, top, right, bottom] = shownBounds(planar, scene)
  return (right - left) / (bottom - top)
}

function neededPatterns({ fills }: MapScene): readonly PatternName[] {
  const all = [...fills.values()]
  const pairs = all.some(({ pattern }) => pattern === 'pair')
  const close = all.some(({ closeCall }) => closeCall)
  return ['hatch', ...(pairs ? (['pair'] as const) : []), ...(close ? (['closeCall'] as const) : []), 'disputed']
}

/** Planar units across a frame of three by two that shows these bounds. Names and patterns are sized by it. */
function pictureWidth([left, top, right, bottom]: PlanarBounds): number {
  return Math.max(right - left, 1.5 * (bottom - top))
}

function frame([left, top, right, bottom]: PlanarBounds, grid: Grid, sentence: string): SvgNode['attributes'] {
  const numbers = [left, top, right - left, bottom - top].map((value) => Math.round(value * grid.steps))
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: numbers.join(' '),
    role: 'img',
    'aria-label': sentence,
  }
}

function boundsOf(planar: PlanarMap, scene: MapScene, view: 'fit' | 'world' | PlanarBounds): PlanarBounds {
  return typeof view === 'string' ? shownBounds(planar, view === 'fit' ? scene : null) : view
}

/** What a picture of the scene shows, its margin within; the world for null. */
export function shownBounds(planar: PlanarMap, scene: MapScene | null): PlanarBounds {
  const bounds = scene && fitBounds(planar, scene.fit)
  if (bounds === null) return worldBounds(planar.height)
  const [left, top, right, bottom] = bounds
  const margin = footprintMargin * Math.max(right - left, bottom - top)
  return [left - margin, top - margin, right + margin, bottom + margin]
}
