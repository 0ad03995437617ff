import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '../../../src/domain/atlas-files.ts'
import type { Detail, PlanarPlace, PlanarProjection } from '../../../src/domain/planar-map.ts'
import type { Area } from './area.ts'
import { encodeShare, encodeTopology } from './encode.ts'
import { labelPoints } from './label-points.ts'
import { globeLevel, planarLevels } from './levels.ts'
import { planarPlaces } from './places.ts'
import { cutAtAntimeridian, densify, planarHeight, planarOutline, projectAreas } from './project.ts'
import { simplifyAreas } from './simplify.ts'
import { readAreas } from './source.ts'

/** Paths relative to the directory of the Atlas's files. */
export type GeometryFiles = Manifest['geometry']

function requirePlaces(places: readonly PlanarPlace[], requiredIds: readonly string[]): void {
  const known = new Set(places.map(({ id }) => id))
  const missing = [...new Set(requiredIds)].filter((id) => !known.has(id)).toSorted()
  if (missing.length === 0) return
  throw new Error(
    `Neither polygon nor point for ${missing.join(', ')}, which the records name. Add a point for each to data/boundaries/points.json.`,
  )
}

function planarFile(
  areas: readonly Area[],
  places: readonly PlanarPlace[],
  projection: PlanarProjection,
  detail: Detail,
) {
  const level = planarLevels[detail]
  const steps = (value: number): number => Math.round(value / level.step)
  const outline = planarOutline().map(([x, y]) => [steps(x), steps(y)])
  return {
    projection,
    detail,
    height: planarHeight,
    topology: encodeTopology(simplifyAreas(areas, level), level.step, outline),
    places: places.map(({ id, label, bounds, area, small }) => [
      id,
      ...[...label, ...bounds].map(steps),
      encodeShare(area),
      small ? 1 : 0,
    ]),
  }
}

function globeFile(areas: readonly Area[], places: readonly PlanarPlace[]) {
  const labels = labelPoints()
  return {
    topology: encodeTopology(simplifyAreas(cutAtAntimeridian(areas), globeLevel), globeLevel.step),
    places: places.map(({ id, area, small }) => [id, ...(labels.get(id) ?? []), encodeShare(area), small ? 1 : 0]),
  }
}

/** Writes a file whose name carries its content's hash, and returns its path relative to `outDir`. */
async function writeHashed(outDir: string, name: string, content: object): Promise<string> {
  const text = JSON.stringify(content)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const path = `geometry/${name}.${hash}.json`
  await writeFile(join(outDir, path), text)
  return path
}

/**
 * Makes the maps from data/boundaries and writes them to outDir/geometry/: planar ones in both projections at both levels of
 * detail, and the globe. Throws one error that lists all ids of `requiredIds` (ISO alpha-3) that have neither polygon nor point.
 */
export async function buildGeometry(outDir: string, requiredIds: readonly string[]): Promise<GeometryFiles> {
  const source = readAreas()
  const dense = densify(source)
  const atlantic = projectAreas(dense, 'atlantic')
  const places = planarPlaces(atlantic, 'atlantic')
  requirePlaces(places, requiredIds)
  await mkdir(join(outDir, 'geometry'), { recursive: true })
  const pacific = projectAreas(dense, 'pacific')
  return {
    atlantic: await writePlanar(outDir, 'atlantic', atlantic, places),
    pacific: await writePlanar(outDir, 'pacific', pacific, planarPlaces(pacific, 'pacific')),
    globe: await writeHashed(outDir, 'globe', globeFile(source, places)),
  }
}

async function writePlanar(
  outDir: string,
  projection: PlanarProjection,
  areas: readonly Area[],
  places: readonly PlanarPlace[],
): Promise<Record<Detail, string>> {
  const write = (detail: Detail): Promise<string> =>
    writeHashed(outDir, `${projection}-${detail}`, planarFile(areas, places, projection, detail))
  return { world: await write('world'), close: await write('close') }
}
