import { useQuery } from '@tanstack/react-query'
import { memo, useMemo } from 'react'
import { planarMapQuery } from '../../api/atlas-queries.ts'
import { glyphOf } from '../../derive/scene/footprint-glyph.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3 } from '../../domain/ids.ts'
import type { PlanarMap } from '../../domain/planar-map.ts'
import { glyphLand, glyphShapes, glyphViewBox } from '../../drawing/map/glyph.ts'
import { useAtlasData } from './atlas-data.ts'
import styles from './FootprintGlyph.module.css'

interface GlyphPaths {
  readonly viewBox: string
  readonly land: string
  readonly shapes: ReadonlyMap<Iso3, string>
}

const landId = 'glyph-land'
const made = new WeakMap<PlanarMap, GlyphPaths>()

/** The land behind all glyphs, once on a page that has glyphs: each of them only refers to it. */
export function GlyphLand() {
  const paths = useGlyphPaths()
  return (
    <svg className={styles.store} aria-hidden="true">
      <path id={landId} d={paths?.land} />
    </svg>
  )
}

/** Where a mechanism's members are, 72 pixels wide: members in the colour of its first priority, others who take part paler. Decoration only. */
export const FootprintGlyph = memo(function FootprintGlyph({ mechanism }: { readonly mechanism: Mechanism }) {
  const { memberships } = useAtlasData()
  const paths = useGlyphPaths()
  const drawn = useMemo(() => {
    const { colour, members, others } = glyphOf(memberships, mechanism)
    const pathOf = (iso3s: readonly Iso3[]) => iso3s.map((iso3) => paths?.shapes.get(iso3) ?? '').join('')
    return { fill: `var(--colour-${colour})`, members: pathOf(members), others: pathOf(others) }
  }, [memberships, mechanism, paths])
  return (
    <svg className={styles.glyph} viewBox={paths?.viewBox} aria-hidden="true" focusable="false">
      <use href={`#${landId}`} className={styles.land} />
      <path d={drawn.others} fill={drawn.fill} className={styles.others} />
      <path d={drawn.members} fill={drawn.fill} />
    </svg>
  )
})

/** Undefined until the world has been loaded. The world is always the Atlantic one: a list does not turn with the map. */
function useGlyphPaths(): GlyphPaths | undefined {
  const { data: planar } = useQuery(planarMapQuery('atlantic', 'world'))
  return planar && pathsOf(planar)
}

function pathsOf(planar: PlanarMap): GlyphPaths {
  const known = made.get(planar)
  if (known) return known
  const paths = { viewBox: glyphViewBox(planar), land: glyphLand(planar), shapes: glyphShapes(planar) }
  made.set(planar, paths)
  return paths
}
