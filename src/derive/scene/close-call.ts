import { wholePercent } from '../../algorithms/rounded.ts'
import type { Words } from '../../domain/words.ts'
import { hintLine } from './involvement-hint.ts'
import type { FamilyShare } from '../colour/priority-vote.ts'

/** Percentage points. A family that leads by less over the next one is a close call, on the map and in words. */
export const closeCallPoints = 5

/** Leads that differ by less are equal: shares carry the noise of fractions. */
const noise = 1e-7

/** True where the first of these shares, the greatest first, leads by less than `closeCallPoints`. Nothing beside it is no close call. */
export function isCloseCall([first, next]: readonly FamilyShare[]): boolean {
  return first !== undefined && next !== undefined && leadOf(first, next) < closeCallPoints - noise
}

/** Percentage points. */
function leadOf(first: FamilyShare, next: FamilyShare): number {
  return 100 * (first.share - next.share)
}

/** How many families are named with their share. */
const named = 3

/**
 * "Main priority: Rights and protection 28%; next: Labour and mobility 27% and Governance and data 20%", and whether that is a close call.
 * Nothing where no priority is known.
 */
export function sharesLines(shares: readonly FamilyShare[], words: Words): readonly string[] {
  const [first] = shares
  if (first === undefined) return []
  const leaders = shares.filter((one) => leadOf(first, one) < noise)
  const others = shares.slice(leaders.length, Math.max(named, leaders.length))
  const digits = needsDecimal(shares) ? 'one' : 'none'
  const list = (some: readonly FamilyShare[]) =>
    hintLine(
      some.map(({ family, share }) =>
        words.say('scene.hint.share', { family: words.say(`family.${family}`), share, digits }),
      ),
    )
  const count = leaders.length
  const line = words.say('scene.hint.leading', {
    count,
    leaders: list(leaders),
    others: list(others),
    more: others.length,
  })
  return isCloseCall(shares) ? [line, words.say('scene.hint.close-call', { count, points: closeCallPoints })] : [line]
}

/** True where whole percents would hide a lead, or show that of a close call as one that is clear. */
function needsDecimal([first, next]: readonly FamilyShare[]): boolean {
  if (first === undefined || next === undefined) return false
  const lead = leadOf(first, next)
  const shown = wholePercent(first.share) - wholePercent(next.share)
  return (shown === 0 && lead > noise) || (shown >= closeCallPoints && lead < closeCallPoints - noise)
}
