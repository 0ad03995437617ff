import type { Mechanism } from '../domain/atlas-index.ts'
import type { MechanismFilters } from '../domain/mechanism-filters.ts'
import { foldText } from './fold-text.ts'

/** The mechanisms that pass every filter, in their own order. */
export function filterMechanisms(mechanisms: Iterable<Mechanism>, filters: MechanismFilters): readonly Mechanism[] {
  const words = queryWords(filters.query)
  return [...mechanisms].filter(
    (mechanism) =>
      isOneOf(filters.levels, [mechanism.level]) &&
      isOneOf(filters.statuses, [mechanism.status]) &&
      isOneOf(filters.regions, mechanism.regions) &&
      isOneOf(
        filters.themes,
        mechanism.themes.map(({ code }) => code),
      ) &&
      isFounded(mechanism.established, filters.founded) &&
      isCalled(mechanism, words),
  )
}

function isOneOf<Code>(wanted: readonly Code[], codes: readonly Code[]): boolean {
  return wanted.length === 0 || codes.some((code) => wanted.includes(code))
}

/** A mechanism whose founding year is unknown passes only where no year is asked for. */
function isFounded(established: number | null, { from, to }: MechanismFilters['founded']): boolean {
  if (established === null) return from === null && to === null
  return established >= (from ?? -Infinity) && established <= (to ?? Infinity)
}

/** Signs that stand between words; those inside an acronym such as 5+5 belong to it. */
const betweenWords = /[^\p{L}\p{N}+]+/u

function queryWords(query: string): readonly string[] {
  return foldText(query)
    .split(betweenWords)
    .filter((word) => word !== '')
}

/** Every word must stand somewhere in its names, of whatever language, be it inside a longer word: not all scripts part words. */
function isCalled({ name, acronym, aliases }: Mechanism, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const names = foldText([name, acronym ?? '', ...aliases].join('\n'))
  return words.every((word) => names.includes(word))
}
