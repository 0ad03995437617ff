import type { Gap } from '../../domain/record.ts'
import type { GapSubject } from '../../domain/vocabulary.ts'

/** What the record says was looked for on a subject and not found. */
export function gapsAbout(subject: GapSubject, gaps: readonly Gap[]): readonly string[] {
  return gaps.filter(({ about }) => about.includes(subject)).map(({ text }) => text)
}
