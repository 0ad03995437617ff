import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, brotliCompressSync } from 'node:zlib'
import { buildGeometry } from '../../../data/build/geometry/build-geometry.ts'
import { recordedCountries } from '../../../data/build/geometry/recorded-countries.ts'
import { decodeGlobeMap, decodePlanarMap } from '../../../src/api/planar-topology.ts'
import type { GlobeMap, PlanarMap } from '../../../src/domain/planar-map.ts'

export interface BuiltMap<T> {
  readonly map: T
  /** Size of its file at brotli quality 11, which takes long to find out. */
  readonly bytes: () => number
}
export interface BuiltMaps {
  readonly planar: readonly BuiltMap<PlanarMap>[]
  readonly globe: BuiltMap<GlobeMap>
}

async function read<T>(path: string, decode: (raw: unknown) => T): Promise<BuiltMap<T>> {
  const text = await readFile(path)
  const bytes = () => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
  return { map: decode(JSON.parse(text.toString())), bytes }
}

/** Builds all maps into a new folder below the system's temporary one and reads them back as the app does. */
export async function buildMaps(): Promise<BuiltMaps> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-geometry-'))
  const { atlantic, pacific, globe } = await buildGeometry(folder, recordedCountries())
  const planar = [atlantic.world, atlantic.close, pacific.world, pacific.close]
  return {
    planar: await Promise.all(planar.map((path) => read(join(folder, path), decodePlanarMap))),
    globe: await read(join(folder, globe), decodeGlobeMap),
  }
}
