import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { Words } from '../../../domain/words.ts'
import { hintLine } from '../involvement-hint.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { namedMechanisms } from '../../membership/named-mechanisms.ts'
import { type GapCountry, gapMembers, gapThemeValues, type ThemeGaps } from '../../theme/theme-gaps.ts'

/** What a pointer is told on each country: which mechanisms with the theme reach it, or that none does and where else it takes part. */
export function gapHints(
  memberships: MembershipIndex,
  gaps: ThemeGaps,
  words: Words,
): ReadonlyMap<Iso3, readonly string[]> {
  const about = gapThemeValues(gaps, words)
  const mechanismsIn = (ids: readonly MechanismId[]) => namedMechanisms(memberships, ids, words)
  const reached = [...gaps.reached].map(([iso3, participations]) => {
    const mechanisms = mechanismsIn(participations.map(({ mechanism }) => mechanism))
    return [iso3, [words.say('scene.gaps.hint.reached', { ...about, mechanisms })]] as const
  })
  const without = [...gapMembers(gaps), ...gaps.others].map(
    (country) => [country.iso3, [hintOfGap(country, about, mechanismsIn(country.otherRole), words)]] as const,
  )
  return new Map([...reached, ...without])
}

function hintOfGap(
  { elsewhere, otherRole }: GapCountry,
  about: ReturnType<typeof gapThemeValues>,
  mechanisms: string,
  words: Words,
): string {
  return hintLine([
    words.say('scene.gaps.hint.none', about),
    ...(otherRole.length > 0 ? [words.say('scene.gaps.hint.other-role', { mechanisms })] : []),
    ...(about.any === 'yes' ? [] : [words.say('scene.gaps.hint.elsewhere', { count: elsewhere })]),
  ])
}
