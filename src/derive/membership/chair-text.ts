import type { Words } from '../../domain/words.ts'
import type { KnownChairs } from './chairs.ts'

/** "Chair: Switzerland, since 2026", "Last known chair: Belize, 2024": who, and as of when. */
export function chairText(chairs: KnownChairs, words: Words): string {
  return words.say(chairs.current ? 'chairs.current' : 'chairs.last', chairValues(chairs, words))
}

/** What every message about chairs is told: their names, how many they are, and the year. */
export function chairValues({ iso3s, since, until }: KnownChairs, words: Words) {
  return {
    names: words.list(iso3s.map(words.country).toSorted(words.compare)),
    count: iso3s.length,
    since: String(since ?? ''),
    year: String(until ?? since ?? ''),
  }
}
