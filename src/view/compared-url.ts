import { parseMechanismId, type MechanismId } from '../domain/ids.ts'
import type { ParameterReader } from './parameter-reader.ts'

/** `rcm~sacm`: what is chosen for comparison, as a link holds it. */
export function comparedText(ids: readonly MechanismId[]): string {
  return ids.join('~')
}

/** Every id that `m` spells, each once and in order; what spells none, or stands twice, is noted. How many may stay is settled against the data. */
export function decodeCompared(read: ParameterReader): readonly MechanismId[] {
  const texts = read.list('m')
  const ids: MechanismId[] = []
  const repeated: MechanismId[] = []
  const nonsense: string[] = []
  for (const text of texts) {
    const id = parseMechanismId(text.toLowerCase())
    if (id === null) nonsense.push(text)
    else if (ids.includes(id)) repeated.push(id)
    else ids.push(id)
  }
  if (nonsense.length > 0) read.note({ kind: 'unknown-compared', value: nonsense.join(', ') })
  if (repeated.length > 0) read.note({ kind: 'repeated-compared', value: [...new Set(repeated)].join(', ') })
  return ids
}
