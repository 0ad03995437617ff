import { writeFileSync } from 'node:fs'
import { formatCountries, makeCountries } from './make-countries.ts'

const countries = makeCountries()
writeFileSync(new URL('../countries.json', import.meta.url), formatCountries(countries))
console.log(`data/countries.json: ${countries.length} States and territories`)
