import type { Iso3 } from '../../../domain/ids.ts'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { gapColour, reachedColour } from './gap-colour.ts'
import { gapHints } from './gap-hints.ts'
import { gapLegend } from './gap-legend.ts'
import { gapSentence } from './gap-sentence.ts'
import type { CountRequest } from '../../membership/involvement.ts'
import type { Fill, MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { patternOf, sceneFills } from '../scene-fills.ts'
import { labelWeight, sceneLabels } from '../scene-labels.ts'
import { gapMembers, type ThemeGaps, themeGaps } from '../../theme/theme-gaps.ts'

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
