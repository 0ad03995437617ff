import type { Words } from '../../../domain/words.ts'
import { withCountries } from '../legend-entries.ts'
import type { MapScene } from '../map-scene.ts'
import type { MembershipIndex } from '../../membership/membership-index.ts'
import { compareScene } from './scene-compare.ts'
import { countryScene } from './scene-country.ts'
import { gapsScene } from './scene-gaps.ts'
import { mechanismScene } from './scene-mechanism.ts'
import { priorityScene } from './scene-priority.ts'
import type { SceneRequest } from './scene-request.ts'
import { type CountRequest, involvementIn } from '../../membership/involvement.ts'
import { countScene } from './scene-counts.ts'
import { countsNote, nothingCounted, sentenceOf } from '../scene-clauses.ts'
import { regionFit } from '../scene-fit.ts'
import type { ThemeCode } from '../../../domain/vocabulary.ts'
import { anyTheme, withAnyTheme } from '../any-theme.ts'

/** Everything any renderer needs to draw what is asked for. The same input gives an equal scene. */
export function sceneOf(memberships: MembershipIndex, request: SceneRequest, words: Words): MapScene {
  return withCountries(bareScene(memberships, request, words))
}

function bareScene(memberships: MembershipIndex, request: SceneRequest, words: Words): MapScene {
  switch (request.kind) {
    case 'priority':
      return priorityScene(memberships, request, words)
    case 'reach':
      return reachScene(memberships, request, words)
    case 'gaps':
      return gapsScene(memberships, request, words)
    case 'memberships':
      return membershipsScene(memberships, request, words)
    case 'mechanism':
      return mechanismScene(memberships, request, words)
    case 'compare':
      return compareScene(memberships, request, words)
    case 'country':
      return countryScene(memberships, request, words)
  }
}

/** Each country by the number of mechanisms in which it takes part. */
function membershipsScene(memberships: MembershipIndex, request: CountRequest, words: Words): MapScene {
  const involvement = involvementIn(memberships, request)
  const parts = {
    fit: regionFit(memberships, request.mechanisms),
    title: words.say('scene.legend.memberships', { counts: countsNote(involvement, words) }),
    opening: '',
    nothing: nothingCounted(request, involvement, words),
  }
  return countScene(memberships, involvement, parts, words)
}

/** Each country by the number of mechanisms in which it takes part and of which at least one of the themes is a priority. */
function reachScene(
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
