import type { LineKind, PlanarLine } from '../../domain/planar-map.ts'
import type { ColourText } from '../svg/colours.ts'
import { linesPath, type Grid } from '../svg/path-text.ts'
import { svgNode, type SvgNode } from '../svg/svg-node.ts'

/** Attributes of strokes that keep their width in pixels however large the picture is. */
export const steadyStroke = { 'vector-effect': 'non-scaling-stroke', fill: 'none' } as const

interface LineLook {
  readonly kinds: readonly LineKind[]
  readonly colour: 'boundary' | 'boundary-soft'
  /** Pixels of dash and gap; null is a solid line. */
  readonly dashes: string | null
}

/** All lines are light; dashes and dots lie over those that are not settled, so that they show on any colour. */
const looks: readonly LineLook[] = [
  { kinds: ['international', 'undetermined', 'armistice', 'control'], colour: 'boundary', dashes: null },
  { kinds: ['undetermined'], colour: 'boundary-soft', dashes: '3 2' },
  { kinds: ['armistice', 'control'], colour: 'boundary-soft', dashes: '1.2 1.2' },
]

/** Boundary lines, one path a class: each shared border is drawn once. */
export function drawLines(lines: readonly PlanarLine[], grid: Grid, colour: ColourText): SvgNode {
  const paths = looks.flatMap((look) => {
    const parts = lines.filter(({ kind }) => look.kinds.includes(kind)).flatMap((line) => line.parts)
    if (parts.length === 0) return []
    const dashed = look.dashes === null ? {} : { 'stroke-dasharray': look.dashes, 'stroke-width': 1.1 }
    return svgNode('path', { d: linesPath(parts, grid), stroke: colour(look.colour), ...steadyStroke, ...dashed })
  })
  return svgNode('g', { 'stroke-width': 0.8, 'pointer-events': 'none' }, paths)
}
