import { checkData } from '../../data/build/check-data.ts'
import { atlasIndex } from '../../data/build/index-file.ts'
import { atlasIndexSchema, type AtlasIndex } from '../../src/domain/atlas-index.ts'

let read: AtlasIndex | undefined

/** The index of the real records, as the build writes it. Takes a second, so it is read once. Throws where the data have faults. */
export function realAtlas(): AtlasIndex {
  return (read ??= readAtlas())
}

function readAtlas(): AtlasIndex {
  const { data } = checkData(process.cwd())
  if (data === null) throw new Error('data/ has faults: npm run data:check tells them')
  const themes = new Map(data.themes.map(({ code }) => [code, `themes/${code}.json`]))
  return atlasIndexSchema.parse(atlasIndex(data, { mechanisms: new Map(), countries: new Map(), themes }))
}
