import type { Iso3, MechanismId } from '../../../domain/ids.ts'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { gapColour, reachedColour } from './gap-colour.ts'
import { gapLegend } from './gap-legend.ts'
import type { CountRequest } from '../../membership/involvement.ts'
import type { Fill, MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { patternOf, sceneFills } from '../scene-fills.ts'
import { labelWeight, sceneLabels } from '../scene-labels.ts'
import { gapMembers, type ThemeGaps, themeGaps, type GapCountry, gapThemeValues } from '../../theme/theme-gaps.ts'
import { sentenceOf } from '../scene-clauses.ts'
import { hintLine } from '../involvement-hint.ts'
import { namedMechanisms } from '../../membership/named-mechanisms.ts'

/**
 * Whom no mechanism with a theme reaches, in a strong colour, hatched where a country sits in one as observer, associate or partner and
 * members alone count; pale whom it reaches. Territories and others that no mechanism reaches stay plain land: hardly any of them is in
 * a mechanism of any kind.
 */
export function gapsScene(
  memberships: MembershipIndex,
  request: CountRequest & { readonly theme: ThemeCode | null },
  words: Words,
): MapScene {
  const gaps = themeGaps(memberships, request, words)
  const fills = sceneFills([...reachedFills(gaps), ...gapFills(gaps)])
  const without = new Set(gapMembers(gaps).map(({ iso3 }) => iso3))
  return {
    fills,
    outlined: new Set(),
    selected: null,
    labels: sceneLabels(memberships, words, (iso3) => (without.has(iso3) ? labelWeight.member : labelWeight.none)),
    hints: gapHints(memberships, gaps, words),
    uncoloured: words.say('scene.uncoloured', { basis: request.roles }),
    fit: null,
    legend: gapLegend(gaps, fills, words),
    sentence: gapSentence(gaps, words),
  }
}

function reachedFills({ reached }: ThemeGaps): readonly (readonly [Iso3, Fill])[] {
  return [...reached].map(([iso3, participations]) => [
    iso3,
    { colour: reachedColour(participations.length), pattern: patternOf(participations) },
  ])
}

function gapFills(gaps: ThemeGaps): readonly (readonly [Iso3, Fill])[] {
  return gapMembers(gaps).map(({ iso3, otherRole }) => [
    iso3,
    { colour: gapColour, pattern: otherRole.length > 0 ? 'hatch' : 'solid' },
  ])
}

/** "57 of 193 UN Member States are members of none of the 12 mechanisms that work on climate; 3 mechanisms with open membership are excluded." */
function gapSentence(gaps: ThemeGaps, words: Words): string {
  const { theme, roles, counted, unMembers, byRule, unlisted } = gaps
  const about = theme === null ? { any: 'yes', theme: '' } : { any: 'no', theme: words.say(`theme.${theme}`) }
  const mechanisms = counted.length
  const opening =
    mechanisms === 0
      ? words.say('scene.gaps.no-mechanism', about)
      : words.say('scene.gaps.without', {
          ...about,
          roles,
          mechanisms,
          count: gapMembers(gaps).length,
          all: unMembers,
        })
  return sentenceOf(
    [
      opening,
      byRule.length > 0 ? words.say('scene.left-out.rule', { count: byRule.length }) : '',
      unlisted.length > 0 ? words.say('scene.left-out.unlisted', { count: unlisted.length }) : '',
    ],
    words,
  )
}

/** What a pointer is told on each country: which mechanisms with the theme reach it, or that none does and where else it takes part. */
function gapHints(memberships: MembershipIndex, gaps: ThemeGaps, words: Words): ReadonlyMap<Iso3, readonly string[]> {
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
