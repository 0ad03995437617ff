import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodePlanarMap } from '../../../src/api/planar-topology.ts'
import { listMechanisms } from '../../../src/derive/membership/list-mechanisms.ts'
import { indexMemberships } from '../../../src/derive/membership/membership-index.ts'
import { sceneOf } from '../../../src/derive/scene/places/scene-of.ts'
import type { Manifest } from '../../../src/domain/atlas-files.ts'
import { atlasIndexSchema } from '../../../src/domain/atlas-index.ts'
import { drawPoster } from '../../../src/drawing/map/poster.ts'
import { toSvgText } from '../../../src/drawing/svg/svg-text.ts'
import { defaultView } from '../../../src/view/atlas-view.ts'
import { englishWords } from './english-words.ts'

/** The world in the default colours as inline SVG, so that the first paint needs nothing but the document. `year` counts as now. */
export function posterHtml(atlasDir: string, manifest: Manifest, year: number): string {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(atlasDir, file), 'utf8'))
  const index = atlasIndexSchema.parse(read(manifest.index))
  const memberships = indexMemberships(index, year)
  const words = englishWords(index)
  const mechanisms = listMechanisms(memberships, { ...defaultView, matches: null }, words)
  const scene = sceneOf(memberships, { kind: 'priority', mechanisms, roles: defaultView.roles }, words)
  return toSvgText(drawPoster(decodePlanarMap(read(manifest.geometry.atlantic.world)), scene))
}
