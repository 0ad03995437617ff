import type { RoleScope } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import type { ReachRow } from './theme-profile-reach.ts'

/** More countries with the same count than this are not named: nobody stands out then. */
const maxNamed = 5

/** "52 countries are members of at least one mechanism with this priority; none of more than one." `reach` has those in most first. */
export function themeReachSentence(reach: readonly ReachRow[], roles: RoleScope, words: Words): string {
  const most = reach[0]?.mechanisms.length ?? 0
  if (most === 0) return words.say('theme-page.reach.none')
  const leaders = reach.filter(({ mechanisms }) => mechanisms.length === most)
  const values = {
    roles,
    countries: reach.length,
    most,
    leaders: leaders.length,
    names: words.list(leaders.map(({ iso3 }) => words.country(iso3))),
  }
  const count = words.say('theme-page.reach.sentence', values)
  return words.say('theme-page.reach.with-most', {
    count,
    most: words.say(`theme-page.reach.${kindOfMost(most, leaders)}`, values),
  })
}

function kindOfMost(most: number, leaders: readonly ReachRow[]): 'single' | 'tied' | 'named' {
  if (most === 1) return 'single'
  return leaders.length > maxNamed ? 'tied' : 'named'
}
