import type { ThemeCode } from '../domain/vocabulary.ts'
import type { Words } from '../domain/words.ts'
import { type CountRequest, involvementIn } from './involvement.ts'
import { hintLine } from './involvement-hint.ts'
import type { MapScene } from './map-scene.ts'
import type { MembershipIndex } from './membership-index.ts'
import { countScene } from './scene-counts.ts'
import { countsNote, nothingCounted, sentenceOf } from './scene-clauses.ts'
import { regionFit } from './scene-fit.ts'

/** Each country by the number of mechanisms in which it takes part and of which the theme is a priority. */
export function reachScene(
  memberships: MembershipIndex,
  { theme, mechanisms, roles }: CountRequest & { readonly theme: ThemeCode },
  words: Words,
): MapScene {
  const working = mechanisms.filter(({ themes }) => themes.some(({ code }) => code === theme))
  const request = { mechanisms: working, roles }
  const involvement = involvementIn(memberships, request)
  const opening = words.say('scene.reach.priority-of', {
    theme: words.say(`theme.${theme}`),
    mechanisms: working.length,
    listed: mechanisms.length,
  })
  const none = working.length === 0 && mechanisms.length > 0 ? sentenceOf([opening], words) : null
  const short = words.say(`theme.short.${theme}`)
  const parts = {
    fit: regionFit(memberships, mechanisms),
    title: words.say('scene.legend.reach', { theme: short, counts: countsNote(involvement, words) }),
    opening,
    nothing: none ?? nothingCounted(request, involvement, words),
  }
  const scene = countScene(memberships, involvement, parts, words)
  return { ...scene, hints: new Map([...scene.hints].map(([iso3, hint]) => [iso3, hintLine([short, hint])])) }
}
