import { writeFileSync } from 'node:fs'
import { formatCountries, makeCountries } from './make-countries.ts'

/** `npm run data:countries`: writes data/countries.json anew, after a change of overrides, boundaries or packages. */
const countries = makeCountries()
writeFileSync(new URL('../countries.json', import.meta.url), formatCountries(countries))
console.log(`data/countries.json: ${countries.length} States and territories`)
