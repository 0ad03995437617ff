import type { Words } from '../domain/words.ts'
import type { Participation } from './participation.ts'

const kinds = ['member', 'other', 'ended', 'rule'] as const

/**
 * Says in one line what a country takes part in: "Member of 12 mechanisms · Observer, associate or partner in 3". A map says the same
 * few counts of hundreds of countries, so each is worded once.
 */
export function hintWriter(words: Words): (participations: readonly Participation[]) => string {
  const said = new Map<string, string>()
  return (participations) =>
    hintLine(
      kinds.flatMap((kind) => {
        const count = participations.filter((participation) => kindOf(participation) === kind).length
        return count === 0 ? [] : [sayOnce(said, words, `scene.hint.${kind}`, count)]
      }),
    )
}

/** Several findings on one line. */
export function hintLine(findings: readonly string[]): string {
  return findings.join(' · ')
}

function sayOnce(said: Map<string, string>, words: Words, key: string, count: number): string {
  const known = said.get(`${key} ${count}`)
  if (known !== undefined) return known
  const text = words.say(key, { count })
  said.set(`${key} ${count}`, text)
  return text
}

function kindOf({ basis, role }: Participation): (typeof kinds)[number] {
  if (basis !== 'list') return basis
  return role === 'member' ? 'member' : 'other'
}
