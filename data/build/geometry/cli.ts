import { buildGeometry } from './build-geometry.ts'
import { recordedCountries } from './recorded-countries.ts'

/** `npx tsx data/build/geometry/cli.ts [folder]`: makes the maps alone, in folder/geometry. Ends with 1 where a country is on no map. */
const [outDir = 'public/atlas'] = process.argv.slice(2)
try {
  console.log(JSON.stringify(await buildGeometry(outDir, recordedCountries()), null, 2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
