import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { MatrixContent } from '../../derive/matrix/matrix-scene.ts'
import type { PlanarBounds, PlanarMap } from '../../domain/planar-map.ts'
import type { ColourText } from '../svg/colours.ts'
import { columnsFor } from './columns-for.ts'
import { cropPlanar } from '../map/crop-planar.ts'
import { drawSlideMatrix } from '../matrix/draw-slide-matrix.ts'
import { drawScene, sceneAspect, shownBounds } from '../map/draw-scene.ts'
import { plainDrawing } from '../svg/plain-drawing.ts'
import type { Box } from './plate-frame.ts'
import type { PlatePicture } from './plate.ts'
import { stripedDrawing } from './striped-drawing.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

export interface PicturePlace {
  /** What is fitted in, in the middle. */
  readonly inner: Box
  /** As far as it may run. */
  readonly outer: Box
  /** Whether it stands on ground of its own, whose corners are round. */
  readonly framed: boolean
}

/** Units of a plate that a line of one pixel takes: pictures are looked at smaller than they are. */
const pixel = 1.4
/** Planar units that a picture shows at least: a lone small country keeps its neighbours in sight. */
const leastWidth = 0.16
/** Points across the picture to which shapes are rounded, half a pixel of the largest one. */
const finest = 8000
const nameSize = 22
export const frameRadius = 10

/** The picture of a plate in its place, cut at the edge of it. `prefix` begins the ids in it, which must differ from those of other pictures. */
export function drawPlatePicture(
  picture: PlatePicture,
  place: PicturePlace,
  colour: ColourText,
  prefix: string,
): SvgNode {
  const clip = `${prefix}edge`
  const { x, y, width, height } = place.outer
  return svgNode('g', { 'clip-path': `url(#${clip})` }, [
    svgNode('defs', {}, [
      svgNode('clipPath', { id: clip }, [
        svgNode('rect', { x, y, width, height, ...(place.framed ? { rx: frameRadius } : {}) }),
      ]),
    ]),
    ...contentsOf(picture, place, colour, prefix),
  ])
}

function contentsOf(
  picture: PlatePicture,
  place: PicturePlace,
  colour: ColourText,
  prefix: string,
): readonly SvgNode[] {
  switch (picture.kind) {
    case 'map': {
      const { planar, scene, names } = picture
      const bounds = atLeast(picture.bounds ?? shownBounds(planar, scene))
      return [placedMap({ planar, scene, bounds, names }, place, colour, prefix)]
    }
    case 'maps':
      return placedMaps(picture, place.inner, colour, prefix)
    case 'matrix':
      return [placedMatrix(picture.matrix, place.inner, colour)]
  }
}

interface ShownMap {
  readonly planar: PlanarMap
  readonly scene: MapScene
  readonly bounds: PlanarBounds
  readonly names: boolean
}

function placedMap(
  { planar, scene, bounds, names }: ShownMap,
  place: PicturePlace,
  colour: ColourText,
  idPrefix: string,
): SvgNode {
  const [left, top, right, bottom] = bounds
  const { inner, outer } = place
  const scale = Math.min(inner.width / (right - left), inner.height / (bottom - top))
  const x = inner.x + (inner.width - scale * (right - left)) / 2 - scale * left
  const y = inner.y + (inner.height - scale * (bottom - top)) / 2 - scale * top
  const seen: PlanarBounds = [
    (outer.x - x) / scale,
    (outer.y - y) / scale,
    (outer.x + outer.width - x) / scale,
    (outer.y + outer.height - y) / scale,
  ]
  const steps = Math.round(finest / Math.min(seen[2] - seen[0], 1))
  const drawn = drawScene(cropPlanar(planar, seen), scene, { view: bounds, steps, names, colour, idPrefix })
  return placed(stripedDrawing(drawn, boxOf(seen, steps)), x, y, scale / steps)
}

function boxOf([left, top, right, bottom]: PlanarBounds, steps: number): Box {
  return { x: left * steps, y: top * steps, width: (right - left) * steps, height: (bottom - top) * steps }
}

function placed(drawing: SvgNode, x: number, y: number, scale: number): SvgNode {
  const elements = plainDrawing(drawing, scale, pixel).children.filter((child) => typeof child !== 'string')
  const haloed = elements.filter(({ attributes }) => 'paint-order' in attributes)
  const others = elements.filter((element) => element.tag !== 'title' && !haloed.includes(element))
  const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${Number(scale.toPrecision(7))})`
  return svgNode('g', {}, [
    svgNode('g', { transform }, others),
    ...haloed.map((names) => liftedNames(names, x, y, scale)),
  ])
}

/** Letters with a halo in the units of the plate: programs differ in how wide a halo is that is scaled with its letters. */
function liftedNames({ tag, attributes, children }: SvgNode, x: number, y: number, scale: number): SvgNode {
  const scaled = (name: string) => rounded(Number(attributes[name]) * scale)
  const moved = (child: SvgNode): SvgNode => {
    const [left, base] = [Number(child.attributes['x']), Number(child.attributes['y'])]
    const place = { x: rounded(x + scale * left), y: rounded(y + scale * base) }
    return { ...child, attributes: { ...child.attributes, ...place } }
  }
  return svgNode(
    tag,
    { ...attributes, 'font-size': scaled('font-size'), 'stroke-width': scaled('stroke-width') },
    children.map((child) => (typeof child === 'string' ? child : moved(child))),
  )
}

function placedMaps(
  { planar, maps }: Extract<PlatePicture, { kind: 'maps' }>,
  box: Box,
  colour: ColourText,
  prefix: string,
): readonly SvgNode[] {
  const [first] = maps
  if (!first) return []
  const head = 1.7 * nameSize
  const columns = columnsFor(maps.length, box, sceneAspect(planar, first.scene), head)
  const cell = { width: box.width / columns, height: box.height / Math.ceil(maps.length / columns) }
  return maps.flatMap(({ name, scene }, index) => {
    const x = box.x + (index % columns) * cell.width
    const y = box.y + Math.floor(index / columns) * cell.height
    const inner = { x: x + 8, y: y + head, width: cell.width - 16, height: cell.height - head - 8 }
    const bounds = atLeast(shownBounds(planar, scene))
    return [
      svgNode(
        'text',
        { x: x + 8, y: y + 1.1 * nameSize, 'font-size': nameSize, 'font-weight': 700, fill: colour('ink') },
        [name],
      ),
      placedMap(
        { planar, scene, bounds, names: false },
        { inner, outer: inner, framed: false },
        colour,
        `${prefix}${index}-`,
      ),
    ]
  })
}

function placedMatrix(matrix: MatrixContent, { x, y, width, height }: Box, colour: ColourText): SvgNode {
  const drawn = drawSlideMatrix(matrix, width / height, colour)
  const [, , across = 1] = String(drawn.attributes['viewBox']).split(' ').map(Number)
  return placed(drawn, x, y, width / across)
}

function atLeast([left, top, right, bottom]: PlanarBounds): PlanarBounds {
  const more = Math.max(leastWidth - (right - left), 0) / 2
  return [left - more, top, right + more, bottom]
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
