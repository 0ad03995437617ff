import { parseIso3 } from '../../domain/ids.ts'
import type { ColourName } from '../../domain/palette.ts'
import type { AreaKind } from '../../domain/planar-map.ts'
import type { FillPattern, MapScene } from './map-scene.ts'

/** Opacity of the stripes of a close call, so that they stay quiet on every colour. */
export const closeCallOpacity = 0.4

/** Opacity of a colour that steps back. */
export const fadedOpacity = 0.22

/** How one area of the map looks in a scene, the same for every renderer. */
export interface AreaPaint {
  readonly colour: ColourName
  /** `disputed` is grey hatch on plain land. */
  readonly pattern: FillPattern | 'disputed'
  /** True where the stripes of a close call lie over the colour and the pattern. */
  readonly closeCall: boolean
  /** True where the colour steps back. */
  readonly faded: boolean
  /** True where the scene gives the colour; false for plain land and the greys of undetermined and disputed areas. */
  readonly painted: boolean
  readonly outlined: boolean
  readonly selected: boolean
}

/** Western Sahara and disputed areas keep their greys whatever the scene says: they never take a country's colour. */
export function areaPaint(id: string, kind: AreaKind, scene: MapScene): AreaPaint {
  if (kind === 'disputed') return plain('land', 'disputed')
  const iso3 = parseIso3(id)
  if (iso3 === null) return plain('land', 'solid')
  const selected = scene.selected === iso3
  if (kind === 'undetermined') return { ...plain('undetermined', 'solid'), selected }
  const outlined = scene.outlined.has(iso3)
  const fill = scene.fills.get(iso3)
  if (fill === undefined) return { ...uncoloured(scene.raised?.has(iso3) ?? false), outlined, selected }
  const { colour, pattern, closeCall = false, faded = false } = fill
  return { colour, pattern, closeCall, faded, painted: true, outlined, selected }
}

/** Raised land has a grey that no legend uses for a country. */
function uncoloured(raised: boolean): AreaPaint {
  return raised ? { ...plain('disputed', 'solid'), painted: true } : plain('land', 'solid')
}

function plain(colour: ColourName, pattern: AreaPaint['pattern']): AreaPaint {
  return { colour, pattern, closeCall: false, faded: false, painted: false, outlined: false, selected: false }
}
