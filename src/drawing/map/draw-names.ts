import { textWidth } from '../../algorithms/text/text-width.ts'
import { mapNames, type MapName } from '../../derive/scene/map-names.ts'
import type { MapScene } from '../../derive/scene/map-scene.ts'
import type { PlanarPlace, PlanarPoint } from '../../domain/planar-map.ts'
import type { ColourText } from '../svg/colours.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** How names are sized: planar units a pixel of a picture a thousand pixels wide, and grid steps a planar unit. */
interface NameScale {
  readonly unit: number
  readonly steps: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Height of the letters, in pixels of a picture a thousand pixels wide. */
const size = 11

/** Names in the order of their importance, each only where it meets no other. */
export function drawNames(
  places: readonly PlanarPlace[],
  scene: MapScene,
  { unit, steps }: NameScale,
  colour: ColourText,
): SvgNode {
  const at = new Map(places.map(({ id, label }) => [id, label]))
  const taken: Box[] = []
  const names = mapNames(scene, places).flatMap((name) => {
    const point = at.get(name.id)
    if (!point || !(name.eager || name.width >= name.needs * unit)) return []
    const box = boxOf(name, point, size * unit)
    if (taken.some((other) => meet(box, other))) return []
    taken.push(box)
    const faint = name.weak ? { opacity: 0.6 } : {}
    return svgNode('text', { x: Math.round(point[0] * steps), y: Math.round(point[1] * steps), ...faint }, [name.text])
  })
  const fontSize = Math.round(size * unit * steps)
  return svgNode(
    'g',
    {
      fill: colour('label'),
      stroke: colour('label-halo'),
      'stroke-width': fontSize / 5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
      'font-size': fontSize,
      'font-family': 'Noto Sans Variable, Noto Sans, sans-serif',
      'font-weight': 500,
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
      'pointer-events': 'none',
    },
    names,
  )
}

/** In planar units, as `height` is. */
function boxOf({ text }: MapName, [x, y]: PlanarPoint, height: number): Box {
  const half = textWidth(text, height, true) / 2
  return { left: x - half, right: x + half, top: y - height * 0.7, bottom: y + height * 0.7 }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
