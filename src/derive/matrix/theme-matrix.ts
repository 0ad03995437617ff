import type { Mechanism } from '../../domain/atlas-index.ts'
import type { IndexTheme } from '../../domain/theme.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { priorityShares, type PriorityShare } from '../colour/mechanism-priorities.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'
import type { LikenessSource } from '../../algorithms/seriation/seriation-distances.ts'
import { leadersBy } from '../../algorithms/tied.ts'

/** Mechanisms against the themes that they work on. Positions are those in `mechanisms`. */
export interface ThemeMatrix {
  /** Those with priorities, in the order of their ids. */
  readonly mechanisms: readonly Mechanism[]
  /** The priorities of each, by position. */
  readonly priorities: readonly ReadonlyMap<ThemeCode, PriorityShare>[]
  /** How many of the mechanisms have a theme, and how many put it first. */
  readonly totals: ReadonlyMap<ThemeCode, { readonly count: number; readonly firsts: number }>
}

export function themeMatrix(
  { familyOf }: MembershipIndex,
  mechanisms: readonly Mechanism[],
  themes: readonly IndexTheme[],
): ThemeMatrix {
  const shown = mechanisms.filter((one) => one.themes.length > 0).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const priorities = shown.map(
    (one) => new Map(priorityShares(one.themes, familyOf).map((share) => [share.code, share])),
  )
  const totals = themes.map(({ code }) => {
    const ranks = priorities.flatMap((shares) => shares.get(code)?.rank ?? [])
    return [code, { count: ranks.length, firsts: ranks.filter((rank) => rank === 1).length }] as const
  })
  return { mechanisms: shown, priorities, totals: new Map(totals) }
}

/** Null where the mechanism does not have the theme among its priorities. */
export function priorityAt({ priorities }: ThemeMatrix, position: number, theme: ThemeCode): PriorityShare | null {
  return priorities[position]?.get(theme) ?? null
}

/** The positions with those first that rank the theme highest, as they stood where they rank it alike, and those without it last. */
export function byTheme(matrix: ThemeMatrix, positions: readonly number[], theme: ThemeCode): readonly number[] {
  const rank = (position: number) => priorityAt(matrix, position, theme)?.rank ?? Number.MAX_SAFE_INTEGER
  return positions.toSorted((a, b) => rank(a) - rank(b))
}

/** What mechanisms are alike in by what they work on: each shares one vote among its priorities by 1/rank. */
export function priorityVotes({ priorities, totals }: ThemeMatrix): LikenessSource {
  const codes = [...totals.keys()]
  const votes = priorities.flatMap((shares) => codes.map((code) => shares.get(code)?.share ?? 0))
  return { kind: 'votes', size: priorities.length, votes: Float64Array.from(votes) }
}

/** "RCM: Governance is priority 1 of 18", or that it is none. */
export function priorityName(matrix: ThemeMatrix, position: number, theme: ThemeCode, words: Words): string {
  const mechanism = matrix.mechanisms[position]?.short ?? ''
  const themeName = words.say(`theme.short.${theme}`)
  const priority = priorityAt(matrix, position, theme)
  if (priority === null) return words.say('overlaps.cell.no-priority', { mechanism, theme: themeName })
  const of = matrix.priorities[position]?.size ?? 0
  return words.say('overlaps.cell.priority', { mechanism, theme: themeName, rank: priority.rank, of })
}

/** What stands out, in sentences: the themes that most and fewest mechanisms have, and the one that most put first; nothing where many are tied. */
export function themeFindings({ mechanisms, totals }: ThemeMatrix, words: Words): readonly string[] {
  const of = mechanisms.length
  if (of === 0) return []
  const themes = [...totals].map(([code, { count, firsts }]) => ({ code, count, firsts }))
  const finding = (key: string, leaders: typeof themes, count: number) => {
    if (leaders.length === 0) return []
    const names = words.list(leaders.map(({ code }) => words.say(`theme.short.${code}`)))
    return [words.say(`overlaps.finding.${key}`, { names, leaders: leaders.length, count, of })]
  }
  const most = leadersBy(themes, ({ count }) => count)
  const first = leadersBy(themes, ({ firsts }) => firsts)
  const least = leadersBy(themes, ({ count }) => -count)
  return [
    ...finding('theme-most', most, most[0]?.count ?? 0),
    ...finding('theme-first', first, first[0]?.firsts ?? 0),
    ...finding('theme-least', least, least[0]?.count ?? 0),
  ]
}
