import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds `data` and `public`: the first word after the command, or this project. */
export function projectRoot(): string {
  const [folder] = process.argv.slice(2)
  return folder === undefined ? fileURLToPath(new URL('../../', import.meta.url)) : resolve(folder)
}
