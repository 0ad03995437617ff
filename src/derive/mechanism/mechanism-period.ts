import type { Words } from '../../domain/words.ts'

/** A stretch of calendar years; null on a side means not found in any source. */
export interface Period {
  readonly from: number | null
  readonly to: number | null
}

/** "2017–2018", "2024", "from 2021", "until 2012" or "period unknown", in the reader's words. Years are never grouped by thousands. */
export function periodText({ from, to }: Period, words: Words): string {
  if (from !== null && from === to) return String(from)
  if (from !== null && to !== null) return words.say('mechanism.period.span', { from: String(from), to: String(to) })
  if (from !== null) return words.say('mechanism.period.from', { from: String(from) })
  if (to !== null) return words.say('mechanism.period.until', { to: String(to) })
  return words.say('mechanism.period.unknown')
}
