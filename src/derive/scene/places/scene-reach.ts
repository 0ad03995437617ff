import type { ThemeCode } from '../../../domain/vocabulary.ts'
import type { Words } from '../../../domain/words.ts'
import { anyTheme, withAnyTheme } from '../any-theme.ts'
import { type CountRequest, involvementIn } from '../../membership/involvement.ts'
import type { MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { countScene } from './scene-counts.ts'
import { countsNote, nothingCounted, sentenceOf } from '../scene-clauses.ts'
import { regionFit } from '../scene-fit.ts'

/** Each country by the number of mechanisms in which it takes part and of which at least one of the themes is a priority. */
export function reachScene(
  memberships: MembershipIndex,
  { themes, mechanisms, roles }: CountRequest & { readonly themes: readonly ThemeCode[] },
  words: Words,
): MapScene {
  const working = withAnyTheme(mechanisms, themes)
  const request = { mechanisms: working, roles }
  const involvement = involvementIn(memberships, request)
  const opening = words.say('scene.reach.priority-of', {
    theme: anyTheme(themes, 'full', words),
    mechanisms: working.length,
    listed: mechanisms.length,
  })
  const none = working.length === 0 && mechanisms.length > 0 ? sentenceOf([opening], words) : null
  const theme = anyTheme(themes, 'short', words)
  const parts = {
    fit: regionFit(memberships, mechanisms),
    title: words.say('scene.legend.reach', { theme, counts: countsNote(involvement, words) }),
    opening,
    nothing: none ?? nothingCounted(request, involvement, words),
  }
  const scene = countScene(memberships, involvement, parts, words)
  return { ...scene, hints: new Map([...scene.hints].map(([iso3, lines]) => [iso3, [theme, ...lines]])) }
}
