import { hintLine } from '../../../derive/scene/involvement-hint.ts'
import type { MapScene } from '../../../derive/scene/map-scene.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useHighlight } from '../../../parts/atlas/use-highlight.ts'
import styles from '../maps/FootprintMaps.module.css'

/** The country that is pointed at, on a map or in a list, and how it takes part. */
export function PointedCountry({ hints }: { readonly hints: MapScene['hints'] | undefined }) {
  const { words } = useAtlasData()
  const lit = useHighlight()
  if (lit?.kind !== 'country') return null
  const hint = hints?.get(lit.iso3)
  return (
    <p className={styles.pointed} aria-hidden="true">
      <b>{words.country(lit.iso3)}</b>
      {hint ? ` · ${hintLine(hint)}` : null}
    </p>
  )
}
