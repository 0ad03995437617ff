import { compareFootprints } from '../../../derive/comparison/comparison.ts'
import { compareScene } from '../../../derive/scene/places/scene-compare.ts'
import { sceneOf } from '../../../derive/scene/places/scene-of.ts'
import { listDatesOfView } from '../../../parts/atlas/list-dates-of-view.ts'
import { listMechanisms } from '../../../derive/membership/list-mechanisms.ts'
import { indexForList, queryMatches } from '../../../derive/search/query-matches.ts'
import type { Legend } from '../../../derive/scene/map-scene.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import { planarProjectionOf } from '../../../domain/map-view.ts'
import type { PlanarBounds, PlanarMap } from '../../../domain/planar-map.ts'
import type { PlatePicture } from '../../../drawing/page/plate.ts'
import { sceneRequestOf } from '../../../parts/atlas/scene-request-of-view.ts'
import { matrixSentences } from '../../../derive/matrix/matrix-scene.ts'
import { matrixOfView } from '../../../parts/matrix/matrix-of-view.ts'
import type { AtlasView } from '../../../view/atlas-view.ts'
import type { PlateData } from './plate-data.ts'
import { hasMapsOfEach, sceneOfPlace } from '../../../view/place-lookups.ts'

/** What a view shows, with the legend of it and one sentence that says it. */
export interface ShownPicture {
  readonly picture: PlatePicture
  readonly legend: Legend
  readonly sentence: string
  /** Of when the member lists are; null where none is shown. */
  readonly lists: string | null
}

/** Pixels of the map on a usual screen, and of MapLibre's world at zoom 0: together they say what a camera sees. */
const screen = { width: 1100, height: 620 }
const tile = 512

/** What a view shows, and of when the member lists are. `names`: whether the map carries names. */
export function pictureOf(view: AtlasView, data: PlateData, names: boolean): ShownPicture {
  const { index, memberships, words } = data
  const { query } = view.filters
  const matches = query === '' ? null : queryMatches(indexForList(index, words), memberships, query)
  const listed = listMechanisms(memberships, { ...view, matches }, words)
  return { ...drawnOf(view, listed, data, names), lists: listDatesOfView(view, listed, data) }
}

type Drawn = Omit<ShownPicture, 'lists'>

/** Its matrix, its maps side by side, or its map. */
function drawnOf(view: AtlasView, listed: readonly Mechanism[], data: PlateData, names: boolean): Drawn {
  const { memberships, words } = data
  const matrix = matrixOfView(view, listed, data)
  if (matrix) {
    const sentence = matrixSentences(matrix, words).join(' ')
    return { picture: { kind: 'matrix', matrix }, legend: matrix.colours, sentence }
  }
  const planar = planarIn(data, view)
  if (hasMapsOfEach(view)) return mapsOfEach(view, data, planar)
  const scene = sceneOf(memberships, requestOf(view, listed), words)
  const bounds = view.camera && view.projection !== 'globe' ? boundsOf(view.camera) : null
  return {
    picture: { kind: 'map', planar, scene, bounds, names },
    legend: scene.legend,
    sentence: scene.sentence,
  }
}

function requestOf(view: AtlasView, listed: readonly Mechanism[]) {
  return sceneRequestOf({ ...view, scene: sceneOfPlace(view.place) }, listed, null)
}

/** Throws where the lay of the world was not loaded: a fault of the program. */
function planarIn({ planar }: PlateData, view: AtlasView): PlanarMap {
  const found = planar.get(planarProjectionOf(view.projection))
  if (!found) throw new Error(`the geometry of ${view.projection} is not loaded`)
  return found
}

function mapsOfEach(view: AtlasView, { memberships, words }: PlateData, planar: PlanarMap): Drawn {
  const { compared: ids, roles } = view
  const { compared } = compareFootprints(memberships, { ids, roles })
  const all = compareScene(memberships, { ids, roles, focus: null }, words)
  const maps = compared.map(({ mechanism }) => ({
    name: mechanism.short,
    scene: compareScene(memberships, { ids, roles, focus: mechanism.id }, words),
  }))
  return { picture: { kind: 'maps', planar, maps }, legend: { title: '', entries: [] }, sentence: all.sentence }
}

/** What a camera sees on a usual screen; null, the fit, where that is more than the world. */
function boundsOf({ x, y, zoom }: NonNullable<AtlasView['camera']>): PlanarBounds | null {
  const unit = tile * 2 ** zoom
  const [across, down] = [screen.width / unit / 2, screen.height / unit / 2]
  return across > 0.5 ? null : [x - across, y - down, x + across, y + down]
}
