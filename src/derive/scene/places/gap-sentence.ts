import type { Words } from '../../../domain/words.ts'
import { sentenceOf } from '../scene-clauses.ts'
import { gapMembers, type ThemeGaps } from '../../theme/theme-gaps.ts'

/** "57 of 193 UN Member States are members of none of the 12 mechanisms that work on climate; 3 mechanisms with open membership are excluded." */
export function gapSentence(gaps: ThemeGaps, words: Words): string {
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
